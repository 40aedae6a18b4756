package org.detente.server.actors;

import java.util.Objects;
import org.detente.record.survey.ActorCount;

/**
 * An actor of the record.
 *
 * @param name what it is called
 * @param kind what it is
 * @param count how much the record holds on it
 */
public record ActorEntry(String name, ActorKind kind, ActorCount count) {
    public ActorEntry {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(count);
    }

    /** Its code. */
    public String code() {
        return count.code();
    }
}
