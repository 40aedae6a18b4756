package org.detente.record.query.profile;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.detente.record.rows.CellReader;
import org.detente.record.rows.Rows;

/** Finds where texts introduce people or bodies: the mention's own words hold the full name and tell more beside it. */
public final class Introductions {
    /** How much of the text around the words is handed on. */
    static final int AROUND = 80;

    /** What words beside the name must have at least, so that "Mrs. " is no office. */
    private static final int SHORTEST_OFFICE = 6;

    private static final String INTRODUCED = """
            basis IN ('title', 'name') AND name IS NOT NULL
            AND (CASE WHEN role IS NULL THEN sector IS NOT NULL ELSE NOT starts_with(role, 'former ') END)
            AND contains(name, ' ') AND contains(regexp_replace(m.text, '\\s+', ' ', 'g'), name)
            AND length(m.text) >= length(name) +\s""" + SHORTEST_OFFICE;
    private static final String NAMES = "SELECT DISTINCT name FROM mentions m WHERE " + INTRODUCED + " ORDER BY name";

    // the spans count UTF-16, substr characters: an emoji shifts the surroundings a little, which does no harm
    private static final String ROWS = """
            SELECT m.*, outlet, published, published_precision,
                   substr(a.text, greatest(1, span_start + 1 - %1$d), least(span_start, %1$d)),
                   substr(a.text, span_end + 1, %1$d)
            FROM mentions m JOIN articles a ON a.id = m.article_id
            WHERE name IN (SELECT unnest(CAST(? AS VARCHAR[]))) AND %2$s
            ORDER BY m.article_id, position
            """.formatted(AROUND, INTRODUCED);

    private final Connection connection;

    public Introductions(Connection connection) {
        this.connection = connection;
    }

    /** Every name that a text introduces, sorted. */
    public List<String> names() throws SQLException {
        return Rows.list(connection, NAMES, CellReader::text);
    }

    /** Hands on the introductions of these names, by article and in the order of the text. */
    public void each(List<String> names, Consumer<Introduction> sink) throws SQLException {
        Array wanted = connection.createArrayOf("VARCHAR", names.toArray());
        Rows.each(
                connection,
                ROWS,
                cells -> new Introduction(
                        cells.mention(), cells.optionalText(), cells.date(), cells.text(), cells.text()),
                sink,
                wanted);
    }
}
