package org.detente.record.relation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.detente.record.query.RelationQuery;

/** Which rows of the tables of pairs belong to a relation in its days: tables and conditions with their parameters. */
final class Scope {
    private final String prefix;
    private final String sides;
    private final String fewSides;
    private final List<Object> pair;
    private final boolean turned;
    private final StringBuilder days = new StringBuilder();
    private final List<Object> bounds = new ArrayList<>();

    private Scope(RelationQuery query) {
        boolean isPair = query.isPair();
        prefix = isPair ? "" : SideTables.PREFIX;
        sides = isPair ? "a = least(?, ?) AND b = greatest(?, ?)" : "true";
        fewSides = isPair ? "a || ' ' || b = least(?, ?) || ' ' || greatest(?, ?)" : "true";
        pair = isPair ? List.of(query.codeA(), query.codeB(), query.codeA(), query.codeB()) : List.of();
        turned = isPair && query.codeA().compareTo(query.codeB()) > 0;
        query.from().ifPresent(day -> {
            days.append(" AND last_day >= ?");
            bounds.add(day);
        });
        query.to().ifPresent(day -> {
            days.append(" AND first_day <= ?");
            bounds.add(day);
        });
    }

    /** The scope of a question; where it is about groups, their rows are put together for this connection first. */
    static Scope of(Connection connection, RelationQuery query) throws SQLException {
        if (!query.isPair()) {
            SideTables.make(connection, query);
        }
        return new Scope(query);
    }

    /** The rows of a table that are of the two sides, in the days asked for. */
    String in(String table) {
        return prefix + table + " WHERE " + sides + days;
    }

    /** The parameters of {@link #in} so many times, then others. */
    Object[] parameters(int times, Object... others) {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.addAll(pair);
            all.addAll(bounds);
        }
        all.addAll(List.of(others));
        return all.toArray();
    }

    /**
     * The rows of a table that are of the two sides, at any time, where few are asked for by an indexed column; parameters as of {@link
     * #pair}. The sides are compared as one text, which DuckDB does after it has looked into the index; plain conditions would make it read the
     * whole table.
     */
    String few(String table) {
        return prefix + table + " WHERE " + fewSides;
    }

    /** The parameters of {@link #few}, then another. */
    Object[] pair(Object other) {
        List<Object> all = new ArrayList<>(pair);
        all.add(other);
        return all.toArray();
    }

    /** Tables have the actor first that sorts first; a question need not. */
    Way asked(Way way) {
        return switch (way) {
            case A_TO_B -> turned ? Way.B_TO_A : way;
            case B_TO_A -> turned ? Way.A_TO_B : way;
            case TOGETHER -> way;
        };
    }
}
