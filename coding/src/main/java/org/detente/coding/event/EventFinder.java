package org.detente.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.codebook.CodebookMatch.Range;
import org.detente.coding.event.trigger.Deed;
import org.detente.coding.event.trigger.Trigger;
import org.detente.coding.event.trigger.TriggerFinder;
import org.detente.coding.event.trigger.Words;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;
import org.detente.model.EventBasis;
import org.detente.model.Identity;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.text.Sentence;
import org.detente.text.TextStructure;

/**
 * Finds events by the codebook; immutable and safe for use by many threads.
 *
 * <p>"The U.S. and NATO turned down Russia's demands." gives one REJECT with two sources. Where two sides act on each
 * other ("Norway and Sweden signed a treaty") both lists name both sides, so that the event is found from either.
 */
public final class EventFinder {
    private static final double FIT_WEIGHT = 0.7;
    private static final double WORD_WEIGHT = 0.1;
    private static final double INFERRED = 0.6;
    private static final int MOST_WORDS = 3;

    private final TriggerFinder triggers;
    private final ContextReader contexts;

    public EventFinder(Codebook codebook) {
        this.triggers = new TriggerFinder(codebook);
        this.contexts = new ContextReader(codebook.contexts());
    }

    /**
     * The events of an article in the order of the text.
     *
     * @param articleId the article
     * @param text its structure
     * @param mentions references to actors
     * @param statements attributions; an event inside one is {@code reportedBy} it
     * @param published when the article was published, where known: years well before it tell background
     */
    public List<Event> find(
            String articleId,
            TextStructure text,
            List<Mention> mentions,
            List<Statement> statements,
            Optional<PartialDate> published) {
        StatusReader status = new StatusReader(published);
        List<Event> events = new ArrayList<>();
        List<Participant> lastSources = List.of();
        Counterparts counterparts = new Counterparts(mentions);
        for (Sentence sentence : text.sentences()) {
            Words words = Words.of(sentence);
            List<Trigger> found = triggers.find(words);
            if (found.isEmpty()) {
                continue;
            }
            List<ActorPhrase> here = mentions.stream()
                    .filter(m -> sentence.span().contains(m.span()))
                    .sorted((a, b) -> a.span().compareTo(b.span()))
                    .map(ActorPhrase::of)
                    .toList();
            List<Statement> near =
                    statements.stream().filter(s -> touches(s, sentence.span())).toList();
            SentenceCoder coder = new SentenceCoder(words, found, here, near, lastSources);
            for (Draft draft : Completion.complete(words, coder.drafts(found), counterparts)) {
                events.add(event(articleId, text.text(), words, draft, status));
                lastSources = draft.sources();
                counterparts.remember(draft);
            }
        }
        return events;
    }

    /**
     * What the codebook's entries report in a sentence, in its order; also those whose participants nobody can tell.
     *
     * @param published as in {@link #find}
     */
    public List<ReportedDeed> reported(Sentence sentence, Optional<PartialDate> published) {
        StatusReader status = new StatusReader(published);
        Words words = Words.of(sentence);
        return triggers.find(words).stream()
                .map(trigger -> reported(words, trigger, status))
                .toList();
    }

    private ReportedDeed reported(Words words, Trigger trigger, StatusReader status) {
        Deed deed = trigger.deed();
        return new ReportedDeed(
                words.span(trigger.start(), trigger.end()),
                trigger.match().entry(),
                deed.cameo().code(),
                deed.type(),
                deed.mode(),
                deed.cameo().goldstein(),
                contexts.contexts(words, deed.cameo().contexts()),
                status.status(words, trigger, false));
    }

    private static boolean touches(Statement statement, Span span) {
        return statement.cue().span().overlaps(span)
                || statement.content().span().overlaps(span)
                || statement.continued().stream().anyMatch(p -> p.span().overlaps(span));
    }

    private Event event(String articleId, String text, Words words, Draft draft, StatusReader status) {
        Trigger trigger = draft.trigger();
        Deed deed = trigger.deed();
        List<ActorPhrase> sources =
                draft.sources().stream().map(Participant::phrase).toList();
        List<ActorPhrase> targets =
                draft.targets().stream().map(Participant::phrase).toList();
        Range cue = draft.trigger().cue(words);
        Phrase phrase = Phrase.of(text, words.span(cue.start(), cue.end()));
        return new Event(
                Identity.event(articleId, deed.type(), phrase.span(), sources, targets),
                articleId,
                deed.type(),
                deed.mode(),
                contexts.contexts(words, deed.cameo().contexts()),
                Optional.of(deed.cameo().code()),
                OptionalDouble.of(deed.cameo().goldstein()),
                sources,
                targets,
                phrase,
                status.status(words, trigger, isIndirect(draft)),
                draft.said() ? draft.statement().map(Statement::id) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                confidence(draft),
                EventBasis.codebook(trigger.match().entry().id())
                        .inferred(draft.inferred())
                        .toString());
    }

    private static boolean isIndirect(Draft draft) {
        return draft.said() && draft.statement().filter(s -> !s.direct()).isPresent();
    }

    /** How well the participants fit (0.7) and how many words the entry has (0.1 for each of up to three). */
    private static double confidence(Draft draft) {
        int count = Math.min(MOST_WORDS, draft.trigger().match().words().size());
        double confidence = FIT_WEIGHT * Math.min(1, draft.fit()) + WORD_WEIGHT * count;
        confidence *= draft.inferred() ? INFERRED : 1;
        return Math.round(confidence * 100) / 100.0;
    }
}
