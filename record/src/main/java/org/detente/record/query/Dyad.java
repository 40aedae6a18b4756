package org.detente.record.query;

import java.util.Objects;

/**
 * How much a record holds about a pair of actors.
 *
 * @param a code of the one that sorts first
 * @param b code of the other
 * @param events number of events between them, of every status
 * @param statements number of statements by either side in articles that name both
 */
public record Dyad(String a, String b, long events, long statements) {
    public Dyad {
        Objects.requireNonNull(a);
        Objects.requireNonNull(b);
    }
}
