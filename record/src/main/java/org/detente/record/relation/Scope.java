package org.detente.record.relation;

import java.util.ArrayList;
import java.util.List;
import org.detente.record.query.RelationQuery;

/** Which rows of the tables of pairs belong to a relation in its days: conditions with their parameters. */
final class Scope {
    /** Of the two actors, at any time. */
    static final String PAIR = "a = least(?, ?) AND b = greatest(?, ?)";

    private final List<Object> pair;
    private final StringBuilder days = new StringBuilder();
    private final List<Object> bounds = new ArrayList<>();

    Scope(RelationQuery query) {
        pair = List.of(query.codeA(), query.codeB(), query.codeA(), query.codeB());
        query.from().ifPresent(day -> {
            days.append(" AND last_day >= ?");
            bounds.add(day);
        });
        query.to().ifPresent(day -> {
            days.append(" AND first_day <= ?");
            bounds.add(day);
        });
    }

    /** Of the two actors, in the days asked for. */
    String where() {
        return " WHERE " + PAIR + days;
    }

    /** The parameters of {@link #where} so many times, then others. */
    Object[] parameters(int times, Object... others) {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.addAll(pair);
            all.addAll(bounds);
        }
        all.addAll(List.of(others));
        return all.toArray();
    }

    /** A parameter that comes first, then those of {@link #PAIR}. */
    Object[] pair(Object first) {
        List<Object> all = new ArrayList<>(List.of(first));
        all.addAll(pair);
        return all.toArray();
    }
}
