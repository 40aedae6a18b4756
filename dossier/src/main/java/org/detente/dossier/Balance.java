package org.detente.dossier;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.detente.model.Quad;
import org.detente.record.relation.BalanceRow;
import org.detente.record.relation.Way;

/**
 * Acts of a relation counted by quad class and direction. Only what is reported as happened or going on counts.
 *
 * @param rows one a direction and class; what is not there is 0
 */
public record Balance(List<BalanceRow> rows) {
    public Balance {
        rows = List.copyOf(rows);
    }

    /** Number of acts of a class in a direction. */
    public long count(Way way, Quad quad) {
        return in(row -> row.way() == way && row.quad() == quad)
                .mapToLong(BalanceRow::acts)
                .sum();
    }

    /** Sum of the acts' conflict–cooperation values in a direction. */
    public double goldstein(Way way) {
        return in(row -> row.way() == way).mapToDouble(BalanceRow::goldstein).sum() + 0.0;
    }

    private Stream<BalanceRow> in(Predicate<BalanceRow> which) {
        return rows.stream().filter(which);
    }
}
