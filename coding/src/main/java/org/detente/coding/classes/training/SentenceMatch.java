package org.detente.coding.classes.training;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.classes.FoundEvent;
import org.detente.model.ActorPhrase;
import org.detente.model.Span;

/** Compares the events found in a sentence with its labelled rows. */
final class SentenceMatch {
    private final List<ReadRow> gold;
    private final List<FoundEvent> events;
    private final Set<String> mutual;

    SentenceMatch(List<ReadRow> rows, List<FoundEvent> events, Set<String> mutual) {
        this.gold = rows.stream()
                .filter(row -> !row.row().isNone() && row.source().isPresent())
                .toList();
        this.events = List.copyOf(events);
        this.mutual = Set.copyOf(mutual);
    }

    int wanted() {
        return gold.size();
    }

    /** Events that are right or wrong; a further event of a class and pair that a row has already is not counted again. */
    int found() {
        int wrong = (int) events.stream()
                .filter(event -> gold.stream().noneMatch(row -> isSame(event, row)))
                .count();
        return right() + wrong;
    }

    int right() {
        return (int) gold.stream()
                .filter(row -> events.stream().anyMatch(event -> isSame(event, row)))
                .count();
    }

    private boolean isSame(FoundEvent event, ReadRow row) {
        String label = row.row().label();
        boolean straight = names(event.sources(), row.source()) && names(event.targets(), row.target());
        boolean reversed =
                mutual.contains(label) && names(event.sources(), row.target()) && names(event.targets(), row.source());
        return event.verdict().best().label().equals(label) && (straight || reversed);
    }

    private static boolean names(List<ActorPhrase> phrases, Optional<Span> span) {
        return span.isEmpty()
                ? phrases.isEmpty()
                : phrases.stream().anyMatch(phrase -> phrase.span().overlaps(span.get()));
    }
}
