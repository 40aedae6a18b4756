package org.detente.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One attribution: who is reported to say or think what.
 *
 * @param id see {@link Identity#statement}
 * @param articleId the article
 * @param speaker who says it; absent where nobody is named ("it is said that …")
 * @param cue the words that attribute ("said", "according to")
 * @param content what is said, its first part
 * @param continued further parts of the same utterance where the text interrupts it ("…," he said, "…") or goes on
 *     after the first part's sentence
 * @param direct whether the words are quoted
 * @param via the outlet or person through whom it was reported
 * @param addressee to whom it was said
 * @param date when it was said, where the text tells
 */
public record Statement(
        String id,
        String articleId,
        Optional<ActorPhrase> speaker,
        Phrase cue,
        Phrase content,
        List<Phrase> continued,
        boolean direct,
        Optional<String> via,
        Optional<ActorPhrase> addressee,
        Optional<PartialDate> date) {
    public Statement {
        Objects.requireNonNull(id);
        Objects.requireNonNull(articleId);
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(cue);
        Objects.requireNonNull(content);
        continued = List.copyOf(continued);
        Objects.requireNonNull(via);
        Objects.requireNonNull(addressee);
        Objects.requireNonNull(date);
    }

    /** The same statement of a speaker who is known better. */
    public Statement withSpeaker(Optional<ActorPhrase> known) {
        return new Statement(id, articleId, known, cue, content, continued, direct, via, addressee, date);
    }

    /** The same statement with the date that a text tells. */
    public Statement withDate(Optional<PartialDate> told) {
        return new Statement(id, articleId, speaker, cue, content, continued, direct, via, addressee, told);
    }

    /** Whether the words at the span are part of what is said. */
    public boolean says(Span span) {
        return content.span().contains(span)
                || continued.stream().anyMatch(part -> part.span().contains(span));
    }
}
