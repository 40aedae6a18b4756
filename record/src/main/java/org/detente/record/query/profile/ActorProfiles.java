package org.detente.record.query.profile;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.detente.model.PartialDate;
import org.detente.record.query.profile.ActorProfile.Naming;
import org.detente.record.query.profile.ActorProfile.Partner;
import org.detente.record.query.profile.ActorProfile.Person;
import org.detente.record.query.profile.ActorProfile.Said;
import org.detente.record.query.profile.ActorProfile.Word;
import org.detente.record.rows.Rows;
import org.detente.record.rows.Table;

/** Answers what the record knows about an actor, each list no longer than asked for. */
public final class ActorProfiles {
    private static final String COUNTS = "SELECT count(*), count(DISTINCT article_id) FROM mentions WHERE code = ?";
    private static final String WORDS =
            "SELECT text, count(*) AS n FROM mentions WHERE code = ? AND basis <> 'pronoun' GROUP BY text"
                    + " ORDER BY n DESC, text LIMIT ?";
    private static final String PEOPLE = """
            SELECT m.name, m.role, min(a.published), 'day', max(a.published), 'day', count(*) AS n
            FROM mentions m JOIN articles a ON a.id = m.article_id
            WHERE m.code = ? AND m.name IS NOT NULL
            GROUP BY m.name, m.role ORDER BY n DESC, m.name, m.role NULLS LAST LIMIT ?
            """;
    private static final String PARTNERS = """
            SELECT CASE WHEN a = ? THEN b ELSE a END AS other, count(*) AS n FROM acts WHERE (a = ? OR b = ?) AND status <> 'background'
            GROUP BY other ORDER BY n DESC, other LIMIT ?
            """;
    /** The latest are found by a few columns before whole rows are read. */
    private static final String STATEMENTS = """
            SELECT s.*, l.published, l.published_precision
            FROM (SELECT x.id, x.article_id, a.published, a.published_precision
                  FROM statements x JOIN articles a ON a.id = x.article_id
                  WHERE x.speaker_code = ? ORDER BY a.published DESC NULLS LAST, x.article_id, x.position LIMIT ?) l
            JOIN statements s ON s.id = l.id AND s.article_id = l.article_id
            ORDER BY l.published DESC NULLS LAST, s.article_id, s.position
            """;

    private static final String ARTICLES = """
            SELECT l.article_id, a.title, a.outlet, a.published, a.published_precision, l.n
            FROM (SELECT m.article_id, m.n, x.published
                  FROM (SELECT article_id, count(*) AS n FROM mentions WHERE code = ? GROUP BY article_id) m
                  JOIN articles x ON x.id = m.article_id
                  ORDER BY x.published DESC NULLS LAST, m.article_id LIMIT ?) l
            JOIN articles a ON a.id = l.article_id
            ORDER BY a.published DESC NULLS LAST, a.id
            """;

    private final Connection connection;

    public ActorProfiles(Connection connection) {
        this.connection = connection;
    }

    /** What is known of an actor; of one that no text names nothing. */
    public ActorProfile of(String code, int limit) throws SQLException {
        List<Long> counts = Rows.list(connection, COUNTS, cells -> List.of(cells.bigNumber(), cells.bigNumber()), code)
                .get(0);
        return new ActorProfile(
                counts.get(0),
                counts.get(1),
                Rows.list(connection, WORDS, cells -> new Word(cells.text(), cells.bigNumber()), code, limit),
                Rows.list(
                        connection,
                        PEOPLE,
                        cells -> new Person(
                                cells.text(),
                                cells.optionalText(),
                                cells.date().map(PartialDate::first),
                                cells.date().map(PartialDate::first),
                                cells.bigNumber()),
                        code,
                        limit),
                Rows.list(
                        connection,
                        PARTNERS,
                        cells -> new Partner(cells.text(), cells.bigNumber()),
                        code,
                        code,
                        code,
                        limit),
                Rows.list(
                        connection,
                        STATEMENTS,
                        cells -> new Said(Table.STATEMENTS.reader().read(cells), cells.date()),
                        code,
                        limit),
                Rows.list(
                        connection,
                        ARTICLES,
                        cells -> new Naming(
                                cells.text(),
                                cells.optionalText(),
                                cells.optionalText(),
                                cells.date(),
                                cells.bigNumber()),
                        code,
                        limit));
    }
}
