package org.detente.server.actor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.detente.record.survey.ActorCount;
import org.detente.server.actors.ActorEntry;
import org.detente.server.web.Refusal;

/** In which order actors are listed. */
public enum ActorsOrder {
    ACTS("Most acts"),
    STATEMENTS("Most statements"),
    MENTIONS("Most mentions"),
    LAST("Named last"),
    NAME("Name");

    private final String label;

    ActorsOrder(String label) {
        this.label = label;
    }

    /** For a reader. */
    public String label() {
        return label;
    }

    /** In an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ActorsOrder of(Optional<String> word) {
        return word.map(given -> Arrays.stream(values())
                        .filter(order -> order.word().equals(given))
                        .findFirst()
                        .orElseThrow(() -> Refusal.parameter(
                                "sort", "Actors cannot be put into that order", "Choose one from the list.")))
                .orElse(ACTS);
    }

    Comparator<ActorEntry> comparator() {
        Comparator<ActorEntry> byName = Comparator.comparing(ActorEntry::name).thenComparing(ActorEntry::code);
        return switch (this) {
            case ACTS ->
                most(ActorCount::acts).thenComparing(most(ActorCount::mentions)).thenComparing(byName);
            case STATEMENTS -> most(ActorCount::statements).thenComparing(byName);
            case MENTIONS -> most(ActorCount::mentions).thenComparing(byName);
            case LAST ->
                most(count -> count.last().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE))
                        .thenComparing(byName);
            case NAME -> byName;
        };
    }

    private static Comparator<ActorEntry> most(ToLongFunction<ActorCount> number) {
        return Comparator.comparingLong((ActorEntry actor) -> number.applyAsLong(actor.count()))
                .reversed();
    }
}
