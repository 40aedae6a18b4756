package org.detente.record.query.ranking;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A pair of actors with how much it matters now.
 *
 * @param a code of the one that sorts first
 * @param b code of the other
 * @param acts number of acts between them
 * @param last the last day on which one was first reported
 * @param weight sum over the acts of the weight of their class, of which 20 parts are halved with every thirty days before the last
 *     day of the record and one part with every year
 */
public record RankedPair(String a, String b, long acts, Optional<LocalDate> last, double weight) {
    public RankedPair {
        Objects.requireNonNull(a);
        Objects.requireNonNull(b);
        Objects.requireNonNull(last);
    }

    /** Whether one of the two is this actor. */
    public boolean has(String code) {
        return a.equals(code) || b.equals(code);
    }
}
