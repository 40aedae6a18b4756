package org.detente.record.relation;

import java.util.Objects;
import org.detente.model.Quad;

/**
 * Acts of one class in one direction that happened or go on.
 *
 * @param way who acts on whom
 * @param quad the class
 * @param acts how many
 * @param goldstein sum of their conflict–cooperation values
 */
public record BalanceRow(Way way, Quad quad, long acts, double goldstein) {
    public BalanceRow {
        Objects.requireNonNull(way);
        Objects.requireNonNull(quad);
    }
}
