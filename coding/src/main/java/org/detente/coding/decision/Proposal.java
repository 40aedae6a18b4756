package org.detente.coding.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.coding.event.ReportedDeed;
import org.detente.coding.reader.event.ReadEvent;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;
import org.detente.model.Span;
import org.detente.model.Status;

/**
 * An event of the reader with those who are meant by its words.
 *
 * @param read the event
 * @param sources who does it
 * @param targets to whom
 */
record Proposal(ReadEvent read, List<ActorPhrase> sources, List<ActorPhrase> targets) {
    static final String INFERRED = "+counterpart";

    /** From this probability on the reader's word that a deed is history counts against the codebook's. */
    private static final double SURE = 0.8;

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

    /** The reader's sources, or the codebook's where the reader sees nobody. */
    List<ActorPhrase> sources(Optional<Event> agreeing) {
        return sources.isEmpty() ? agreeing.map(Event::source).orElse(sources) : sources;
    }

    /** The reader's targets, or the codebook's where the reader sees nobody. */
    List<ActorPhrase> targets(Optional<Event> agreeing) {
        return targets.isEmpty() ? agreeing.map(Event::target).orElse(targets) : targets;
    }

    /** Whether the target is inferred by the codebook, since nobody is named. */
    boolean isInferred(Optional<Event> agreeing) {
        return targets.isEmpty()
                && agreeing.filter(e -> e.basis().endsWith(INFERRED)).isPresent();
    }

    /** The words that report it, the codebook's where it agrees. */
    Span trigger(Optional<Event> agreeing) {
        return agreeing.map(e -> e.trigger().span()).orElse(read.trigger());
    }

    /**
     * What tells whether it took place. Where the codebook's event agrees the codebook alone, since it knows the years of
     * history; but what it takes for done may be history to a reader that is sure of it.
     */
    StatusEvidence statuses(Optional<Event> agreeing, Optional<ReportedDeed> entry) {
        if (agreeing.isEmpty()) {
            return new StatusEvidence(read.statuses(), entry.map(ReportedDeed::status));
        }
        boolean history = agreeing.get().status() == Status.HAPPENED
                && read.statuses().getOrDefault(Status.BACKGROUND, 0.0) >= SURE;
        return new StatusEvidence(
                Map.of(),
                Optional.of(history ? Status.BACKGROUND : agreeing.get().status()));
    }

    private static boolean share(List<ActorPhrase> some, List<ActorPhrase> others) {
        return some.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> one.span().overlaps(other.span())));
    }
}
