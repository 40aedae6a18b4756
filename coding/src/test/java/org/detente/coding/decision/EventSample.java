package org.detente.coding.decision;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.detente.model.Status;

/** Events of one sentence, for tests. */
final class EventSample {
    static final String TEXT = "Ruritania shelled Graustark and its allies.";

    private EventSample() {}

    static Event event(String id, EventType type, String trigger, double confidence, List<ActorPhrase> source) {
        return new Event(
                id,
                "a-1",
                type,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                OptionalDouble.empty(),
                source,
                List.of(phrase("Graustark")),
                Phrase.of(TEXT, span(trigger)),
                Status.HAPPENED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                confidence,
                "codebook:190:shell");
    }

    static ActorPhrase phrase(String words) {
        return new ActorPhrase(words, span(words), Optional.empty());
    }

    static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
