package org.detente.coding.affairs.learnt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.detente.coding.affairs.text.CodedText;
import org.detente.encoder.meeting.MeetingReading;
import org.detente.model.Actor;
import org.detente.model.Mention;

/**
 * A text with those whom the network finds meant by words that no list knows.
 *
 * @param text with the mentions that are likely, beside those that it had
 * @param parts the network's scores, part by part
 */
public record LinkedText(CodedText text, List<LinkedPart> parts) {
    /** Of two who are meant together each is half as likely; chosen on the open articles that were not trained on. */
    private static final double LINKED = 0.4;

    public LinkedText {
        Objects.requireNonNull(text);
        parts = List.copyOf(parts);
    }

    /**
     * Links a text.
     *
     * @param readings the network's scores, part by part
     */
    public static LinkedText of(CodedText text, List<MeetingReading> readings) {
        List<Mention> mentions = new ArrayList<>(text.mentions());
        List<LinkedPart> parts = new ArrayList<>();
        for (MeetingReading reading : readings) {
            LinkedMentions linked = new LinkedMentions(text, reading);
            linked.unknown().stream()
                    .filter(meaning -> meaning.chance() > LINKED)
                    .forEach(meaning -> mentions.add(mention(text, meaning)));
            parts.add(new LinkedPart(reading, linked.all()));
        }
        mentions.sort(Comparator.comparing(Mention::span)
                .thenComparing(mention -> mention.actor().code()));
        return new LinkedText(text.with(mentions), parts);
    }

    private static Mention mention(CodedText text, Meaning meaning) {
        return new Mention(
                text.article().id(),
                meaning.words(),
                meaning.words().cut(text.article().text()),
                Actor.of(meaning.code()),
                Mention.Basis.MODEL);
    }
}
