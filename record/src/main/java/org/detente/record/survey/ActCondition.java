package org.detente.record.survey;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.record.query.Member;
import org.detente.record.rows.CellReader;

/** A filter as a condition on {@code story_events}, with its parameters in the order of the text. */
final class ActCondition {
    /** The first day on which an act may have been: of the act, else of its first report. */
    static final String FIRST = "coalesce(date, reported)";

    /** How much of that day is known. */
    static final String PRECISION = "(CASE WHEN date IS NULL THEN reported_precision ELSE date_precision END)";

    private static final String LAST = "(CASE " + PRECISION + " WHEN 'day' THEN " + FIRST
            + " WHEN 'month' THEN last_day(" + FIRST + ") ELSE make_date(year(" + FIRST + "), 12, 31) END)";

    private final Connection connection;
    private final StringBuilder sql = new StringBuilder("true");
    private final List<Object> parameters = new ArrayList<>();

    private ActCondition(Connection connection) {
        this.connection = connection;
    }

    static ActCondition of(Connection connection, ActFilter filter) throws SQLException {
        ActCondition condition = new ActCondition(connection);
        condition.among(
                "status", filter.statuses().stream().map(CellReader::name).toList());
        condition.among("type", filter.types().stream().map(Enum::name).toList());
        filter.from().ifPresent(day -> condition.and(LAST + " >= ?", day));
        filter.to().ifPresent(day -> condition.and(FIRST + " <= ?", day));
        condition.sides(filter.side(), filter.other());
        return condition;
    }

    /** Adds what else must hold. */
    ActCondition and(String text, Object... values) {
        sql.append(" AND ").append(text);
        parameters.addAll(List.of(values));
        return this;
    }

    String sql() {
        return sql.toString();
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    private void among(String column, Collection<String> values) {
        if (!values.isEmpty()) {
            and(
                    column + " IN ("
                            + String.join(", ", values.stream().map(v -> "?").toList()) + ")",
                    values.stream().sorted().toArray());
        }
    }

    private void sides(List<Member> side, List<Member> other) throws SQLException {
        if (side.isEmpty()) {
            return;
        }
        sql.append(" AND (");
        if (other.isEmpty()) {
            names("source", side);
            sql.append(" OR ");
            names("target", side);
        } else {
            names("source", side);
            sql.append(" AND ");
            names("target", other);
            sql.append(" OR ");
            names("source", other);
            sql.append(" AND ");
            names("target", side);
            sql.append(" OR len(target) = 0 AND ");
            names("source", side);
            sql.append(" AND ");
            names("source", other);
        }
        sql.append(')');
    }

    private record Days(Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** That somebody of a side stands in a column, on a day of the membership. */
    private void names(String column, List<Member> side) throws SQLException {
        Map<Days, List<String>> codes = new LinkedHashMap<>();
        for (Member member : side) {
            codes.computeIfAbsent(new Days(member.from(), member.to()), days -> new ArrayList<>())
                    .add(member.code());
        }
        sql.append('(');
        String or = "";
        for (Map.Entry<Days, List<String>> entry : codes.entrySet()) {
            sql.append(or);
            or = " OR ";
            if (entry.getValue().size() == 1) {
                // four times as fast as asking for any of a list
                sql.append("list_contains(").append(column).append(", ?)");
                parameters.add(entry.getValue().get(0));
            } else {
                sql.append("list_has_any(").append(column).append(", CAST(? AS VARCHAR[]))");
                parameters.add(
                        connection.createArrayOf("VARCHAR", entry.getValue().toArray()));
            }
            bound(entry.getKey().from(), " >= ?");
            bound(entry.getKey().to(), " <= ?");
        }
        sql.append(')');
    }

    private void bound(Optional<LocalDate> day, String comparison) {
        day.ifPresent(bound -> {
            sql.append(" AND coalesce(")
                    .append(FIRST)
                    .append(", DATE '9999-12-31')")
                    .append(comparison);
            parameters.add(bound);
        });
    }
}
