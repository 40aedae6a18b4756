package org.detente.record.survey;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How much a record holds on an actor.
 *
 * @param code its code
 * @param acts number of acts that it takes part in, of every status
 * @param statements number of statements by those who speak for it
 * @param mentions how often texts name it
 * @param first the first day on which an article that names it was published
 * @param last the last such day
 */
public record ActorCount(
        String code, long acts, long statements, long mentions, Optional<LocalDate> first, Optional<LocalDate> last) {
    public ActorCount {
        Objects.requireNonNull(code);
        Objects.requireNonNull(first);
        Objects.requireNonNull(last);
    }

    /** What two tables have on one actor. */
    ActorCount plus(ActorCount other) {
        return new ActorCount(
                code,
                acts + other.acts,
                statements + other.statements,
                mentions + other.mentions,
                first.or(other::first),
                last.or(other::last));
    }
}
