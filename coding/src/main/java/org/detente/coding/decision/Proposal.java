package org.detente.coding.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.event.ReportedDeed;
import org.detente.coding.reader.event.ReadEvent;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;
import org.detente.model.EventBasis;
import org.detente.model.EventType;
import org.detente.model.Span;

/**
 * An event of the reader with those who are meant by its words.
 *
 * @param read the event
 * @param sources who does it
 * @param targets to whom
 */
record Proposal(ReadEvent read, List<ActorPhrase> sources, List<ActorPhrase> targets) {
    private static final Set<EventType> MUTUAL = EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

    /**
     * Whether a codebook event of the same sentence tells the same. One between listed actors does not where the reader's
     * is between others: that Moscow freed "her" and that Russia gave in to the United States are two readings.
     */
    boolean agrees(Event event) {
        return event.type() == read.root().type() && closeness(event) > 0 && !isBetterKnown(event);
    }

    private boolean isBetterKnown(Event event) {
        boolean open = listed(sources) < Math.min(1, sources.size()) || listed(targets) < Math.min(1, targets.size());
        return open && listed(event.source()) + listed(event.target()) > listed(sources) + listed(targets);
    }

    /** 2 at the same words, and 1 more between the same sides; else 0. */
    int closeness(Event event) {
        boolean words = event.trigger().span().overlaps(read.trigger());
        boolean source = share(event.source(), sources);
        boolean target = share(event.target(), targets) || (event.target().isEmpty() && targets.isEmpty());
        return (words ? 2 : 0) + (source && target ? 1 : 0);
    }

    /** Whether an entry at the same words reports the same. */
    boolean agrees(ReportedDeed deed) {
        return deed.type() == read.root().type() && deed.words().overlaps(read.trigger());
    }

    /** The reader's sources, or the codebook's where the reader sees nobody on this side. */
    List<ActorPhrase> sources(Optional<Event> agreeing) {
        return side(sources, targets, agreeing.map(Event::source));
    }

    /** The reader's targets, or the codebook's where the reader sees nobody or no more than "it" on this side; of who meets, all who meet. */
    List<ActorPhrase> targets(Optional<Event> agreeing) {
        List<ActorPhrase> seen = Participants.areOpen(targets) && agreeing.isPresent() ? List.of() : targets;
        List<ActorPhrase> found = side(seen, sources, agreeing.map(Event::target));
        return found.isEmpty() && isMutual() ? sources : found;
    }

    /** "The two presidents will meet": several who do together what nobody does alone. */
    private boolean isMutual() {
        return MUTUAL.contains(read.root().type())
                && sources.stream()
                                .flatMap(s -> s.actor().stream())
                                .map(Actor::code)
                                .distinct()
                                .count()
                        > 1;
    }

    private static int listed(List<ActorPhrase> side) {
        return side.stream().anyMatch(phrase -> phrase.actor().isPresent()) ? 1 : 0;
    }

    private static List<ActorPhrase> side(
            List<ActorPhrase> read, List<ActorPhrase> opposite, Optional<List<ActorPhrase>> codebook) {
        return read.isEmpty()
                ? codebook.filter(found -> !share(found, opposite)).orElse(read)
                : read;
    }

    /** Whether the target is inferred by the codebook, since nobody is named. */
    boolean isInferred(Optional<Event> agreeing) {
        return agreeing.filter(event -> EventBasis.of(event.basis()).inferred())
                .filter(event -> event.target().equals(targets(agreeing)))
                .isPresent();
    }

    /** The words that report it, the codebook's where it agrees. */
    Span trigger(Optional<Event> agreeing) {
        return agreeing.map(e -> e.trigger().span()).orElse(read.trigger());
    }

    /** What tells whether it took place: the reader, and the codebook's event that agrees or its entry at these words. */
    StatusEvidence statuses(Optional<Event> agreeing, Optional<ReportedDeed> entry) {
        return new StatusEvidence(
                read.statuses(), agreeing.map(Event::status).or(() -> entry.map(ReportedDeed::status)));
    }

    private static boolean share(List<ActorPhrase> some, List<ActorPhrase> others) {
        return some.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> one.span().overlaps(other.span())));
    }
}
