package org.detente.application.learning;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.detente.coding.actor.LearntActor;
import org.detente.model.Mention;
import org.detente.model.PartialDate;

/**
 * An office of a person, or a body, that no list has, as texts tell it.
 *
 * @param actor from the first to the last day on which the office was seen
 * @param outlets how many outlets tell it in words of their own
 * @param evidence the words that tell so, by article
 */
public record Candidate(LearntActor actor, int outlets, List<Mention> evidence, Standing standing) {
    /** What becomes of a candidate. */
    public enum Standing {
        /** A person said that it is right. */
        CONFIRMED,
        /** Enough outlets tell it. */
        LEARNT,
        /** Too few outlets tell it yet. */
        OPEN,
        /** Texts name the person or body for several states or bodies; not used. */
        CONFLICT,
        /** A person said that it is wrong. */
        REJECTED;

        /** As reports show it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Candidate {
        Objects.requireNonNull(actor);
        Objects.requireNonNull(standing);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("nobody is learnt without words that tell so");
        }
    }

    /** The office as a person confirms it: without an end. */
    LearntActor openEnded() {
        return new LearntActor(
                actor.name(), actor.code(), actor.sector(), actor.role(), actor.from(), Optional.empty());
    }

    /** The first and the last day, as reports show them. */
    public String seen() {
        String from = actor.from().map(PartialDate::toString).orElse("");
        String to = actor.to().map(PartialDate::toString).orElse("");
        return from.equals(to) ? from : from + " to " + to;
    }
}
