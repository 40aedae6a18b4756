package org.detente.coding.decision;

import java.util.List;
import java.util.Optional;
import org.detente.coding.event.ReportedDeed;
import org.detente.coding.reader.ReadEvent;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;

/**
 * An event of the reader with those who are meant by its words.
 *
 * @param read the event
 * @param sources who does it
 * @param targets to whom
 */
record Proposal(ReadEvent read, List<ActorPhrase> sources, List<ActorPhrase> targets) {
    static final String INFERRED = "+counterpart";

    /** Whether a codebook event of the same sentence tells the same. */
    boolean agrees(Event event) {
        return event.type() == read.root().type() && closeness(event) > 0;
    }

    /** 2 at the same words, 1 between the same sides, else 0. */
    int closeness(Event event) {
        if (event.trigger().span().overlaps(read.trigger())) {
            return 2;
        }
        boolean source = share(event.source(), sources);
        boolean target = share(event.target(), targets) || (event.target().isEmpty() && targets.isEmpty());
        return source && target ? 1 : 0;
    }

    /** Whether an entry at the same words reports the same. */
    boolean agrees(ReportedDeed deed) {
        return deed.type() == read.root().type() && deed.words().overlaps(read.trigger());
    }

    /** The reader's sources, or where it sees none those of the agreeing event. */
    List<ActorPhrase> sources(Optional<Event> agreeing) {
        return sources.isEmpty() ? agreeing.map(Event::source).orElse(List.of()) : sources;
    }

    /** The reader's targets, or where it sees none the one that the agreeing event infers. */
    List<ActorPhrase> targets(Optional<Event> agreeing) {
        return isInferred(agreeing) ? agreeing.map(Event::target).orElse(List.of()) : targets;
    }

    /** Whether the target is inferred. */
    boolean isInferred(Optional<Event> agreeing) {
        return targets.isEmpty()
                && agreeing.filter(e -> e.basis().endsWith(INFERRED)).isPresent();
    }

    /** What tells whether it took place. */
    StatusEvidence statuses(Optional<Event> agreeing, Optional<ReportedDeed> entry) {
        return new StatusEvidence(
                read.statuses(), agreeing.map(Event::status).or(() -> entry.map(ReportedDeed::status)));
    }

    private static boolean share(List<ActorPhrase> some, List<ActorPhrase> others) {
        return some.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> one.span().overlaps(other.span())));
    }
}
