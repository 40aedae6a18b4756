package org.detente.record.list;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.detente.model.Article;
import org.detente.model.Demand;
import org.detente.model.Event;
import org.detente.model.Instrument;
import org.detente.model.Meeting;
import org.detente.model.Statement;
import org.detente.record.export.RowJson;
import org.detente.record.rows.AffairRows;
import org.detente.record.rows.RowReader;
import org.detente.record.rows.Rows;
import org.detente.record.rows.Table;

/**
 * A table of the record as a list that can be filtered and paged through.
 *
 * <p>Rows are in the order of their identifiers, which never change, so that a page that is asked for twice is the same and rows that
 * are added meanwhile disturb nothing.
 */
public final class RowList {
    public static final RowList ARTICLES = new RowList(
            "articles",
            row(Table.ARTICLES.reader(), Article::id, RowJson::of),
            filter("id", "id = ?"),
            filter("outlet", "outlet = ?"),
            filter("actor", "id IN (SELECT article_id FROM mentions WHERE code = ?)"),
            filter("from", "published >= ?"),
            filter("to", "published <= ?"));
    public static final RowList EVENTS = new RowList(
            "events",
            row(Table.EVENTS.reader(), Event::id, RowJson::of),
            filter("id", "id = ?"),
            filter("actor", "list_contains([p.code FOR p IN list_concat(source, target)], ?)"),
            filter("relation", "id IN (SELECT event_id FROM event_pairs WHERE a || '-' || b = ?)"),
            filter("type", "type = upper(?)"),
            filter("status", "status = lower(?)"),
            filter("outlet", "article_id IN (SELECT id FROM articles WHERE outlet = ?)"),
            filter("article", "article_id = ?"),
            filter("from", "id IN (SELECT event_id FROM event_dates WHERE last_day >= ?)"),
            filter("to", "id IN (SELECT event_id FROM event_dates WHERE first_day <= ?)"));
    public static final RowList STATEMENTS = new RowList(
            "statements",
            row(Table.STATEMENTS.reader(), Statement::id, RowJson::of),
            filter("id", "id = ?"),
            filter("actor", "speaker_code = ?"),
            filter("relation", "id IN (SELECT statement_id FROM statement_pairs WHERE a || '-' || b = ?)"),
            filter("outlet", "article_id IN (SELECT id FROM articles WHERE outlet = ?)"),
            filter("article", "article_id = ?"),
            filter("from", "id IN (SELECT statement_id FROM statement_dates WHERE last_day >= ?)"),
            filter("to", "id IN (SELECT statement_id FROM statement_dates WHERE first_day <= ?)"));
    public static final RowList MEETINGS = new RowList(
            "meetings",
            row(AffairRows::meeting, Meeting::id, RowJson::of),
            filter("id", "id = ?"),
            filter("actor", "list_contains(parties, ?)"),
            filter("relation", "list_has_all(parties, string_split(?, '-'))"),
            filter("status", "status = lower(?)"),
            filter("from", "date >= ?"),
            filter("to", "date <= ?"));
    public static final RowList INSTRUMENTS = new RowList(
            "instruments",
            row(AffairRows::instrument, Instrument::id, RowJson::of),
            filter("id", "id = ?"),
            filter("actor", "list_contains(parties, ?)"),
            filter("relation", "list_has_all(parties, string_split(?, '-'))"),
            filter("type", "kind = lower(?)"),
            filter("status", "status = lower(?)"));
    public static final RowList DEMANDS = new RowList(
            "demands",
            row(AffairRows::demand, Demand::id, RowJson::of),
            filter("id", "id = ?"),
            filter("actor", "list_contains(list_concat(asked_by, asked_of), ?)"),
            filter("status", "reply = lower(?)"),
            filter("from", "date >= ?"),
            filter("to", "date <= ?"));

    private static final List<RowList> ALL = List.of(ARTICLES, EVENTS, STATEMENTS, MEETINGS, INSTRUMENTS, DEMANDS);

    private record Row(String id, String json) {}

    private final String table;
    private final RowReader<Row> reader;
    private final Map<String, String> conditions;

    @SafeVarargs
    private RowList(String table, RowReader<Row> reader, Map.Entry<String, String>... filters) {
        this.table = table;
        this.reader = reader;
        Map<String, String> byName = new LinkedHashMap<>();
        for (Map.Entry<String, String> filter : filters) {
            byName.put(filter.getKey(), filter.getValue());
        }
        this.conditions = byName;
    }

    /** All lists. */
    public static List<RowList> all() {
        return ALL;
    }

    /** The table's name, which is that of the list too. */
    public String table() {
        return table;
    }

    /** What rows can be filtered by. */
    public Set<String> filters() {
        return conditions.keySet();
    }

    /**
     * A page.
     *
     * @throws IllegalArgumentException where a filter is none of this list
     */
    public RowPage page(Connection connection, ListQuery query) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT * FROM " + table() + " WHERE true");
        List<Object> parameters = new ArrayList<>();
        new TreeMap<>(query.filters()).forEach((name, value) -> {
            String condition = conditions.get(name);
            if (condition == null) {
                throw new IllegalArgumentException(table() + " cannot be filtered by " + name);
            }
            sql.append(" AND ").append(condition);
            parameters.add(value);
        });
        query.after().ifPresent(id -> {
            sql.append(" AND id > ?");
            parameters.add(id);
        });
        // one more tells whether there is a next page
        sql.append(" ORDER BY id LIMIT ").append(query.limit() + 1L);
        List<Row> rows = Rows.list(connection, sql.toString(), reader, parameters.toArray());
        List<Row> page = rows.subList(0, Math.min(query.limit(), rows.size()));
        Optional<String> next = rows.size() > page.size()
                ? Optional.of(page.get(page.size() - 1).id())
                : Optional.empty();
        return new RowPage(page.stream().map(Row::json).toList(), next);
    }

    private static <T> RowReader<Row> row(RowReader<T> reader, Function<T, String> id, Function<T, String> json) {
        return cells -> {
            T row = reader.read(cells);
            return new Row(id.apply(row), json.apply(row));
        };
    }

    private static Map.Entry<String, String> filter(String name, String condition) {
        return Map.entry(name, condition);
    }
}
