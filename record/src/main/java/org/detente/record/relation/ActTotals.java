package org.detente.record.relation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.detente.model.Quad;
import org.detente.model.Status;
import org.detente.record.rows.Rows;

/** The acts of a relation, counted in one go by status, direction and class. */
final class ActTotals {
    private static final Set<Status> DONE = EnumSet.of(Status.HAPPENED, Status.ONGOING);
    private static final String TOTALS = """
            SELECT status, way, quad, count(*), sum(reports), sum(CAST(coalesce(goldstein, 0) AS DECIMAL(18, 6)))
            FROM
            """;

    private record Total(Status status, Way way, Quad quad, long acts, long reports, double goldstein) {}

    private final List<Total> totals;

    private ActTotals(List<Total> totals) {
        this.totals = totals;
    }

    static ActTotals of(Connection connection, Scope scope) throws SQLException {
        return new ActTotals(Rows.list(
                connection,
                TOTALS + scope.in("acts") + " GROUP BY ALL ORDER BY ALL",
                cells -> new Total(
                        cells.constant(Status.class),
                        scope.asked(cells.constant(Way.class)),
                        cells.quad(),
                        cells.bigNumber(),
                        cells.bigNumber(),
                        cells.decimal()),
                scope.parameters(1)));
    }

    /** Number of acts of some status. */
    long acts(Collection<Status> statuses) {
        return totals.stream()
                .filter(total -> statuses.contains(total.status()))
                .mapToLong(Total::acts)
                .sum();
    }

    /** Number of reports of all acts. */
    long reports() {
        return totals.stream().mapToLong(Total::reports).sum();
    }

    /** What happened or goes on. */
    List<BalanceRow> balance() {
        Map<String, List<Total>> cells = totals.stream()
                .filter(total -> DONE.contains(total.status()))
                .collect(Collectors.groupingBy(
                        total -> total.way().name() + total.quad().number(), TreeMap::new, Collectors.toList()));
        return cells.values().stream()
                .map(cell -> new BalanceRow(
                        cell.get(0).way(),
                        cell.get(0).quad(),
                        cell.stream().mapToLong(Total::acts).sum(),
                        cell.stream().mapToDouble(Total::goldstein).sum()))
                .toList();
    }
}
