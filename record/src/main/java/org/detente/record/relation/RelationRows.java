package org.detente.record.relation;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.Copy;
import org.detente.model.Demand;
import org.detente.model.Event;
import org.detente.model.Instrument;
import org.detente.model.Meeting;
import org.detente.model.PartialDate;
import org.detente.model.Statement;
import org.detente.model.Status;
import org.detente.record.group.StandingAffairs;
import org.detente.record.query.Belonging;
import org.detente.record.query.Dated;
import org.detente.record.query.Relation;
import org.detente.record.query.RelationFinder;
import org.detente.record.query.RelationQuery;
import org.detente.record.rows.CellReader;
import org.detente.record.rows.Rows;
import org.detente.record.rows.Table;
import org.jspecify.annotations.Nullable;

/**
 * What the record has on one relation, each part by itself; see {@link org.detente.record.Record#relation}.
 *
 * <p>With bounds in the query an act counts where its best report's day is within them. Meetings, instruments and demands are of
 * any time. Where a limit is asked for, 0 is all.
 */
public final class RelationRows {
    /** The latest first; rows of one day by article and place in the text. */
    private static final String LATEST = " ORDER BY first_day DESC NULLS LAST, precision, article_id, position";

    private static final String FIRST = " ORDER BY first_day NULLS LAST, precision, article_id, position";

    private static final String ACTS = "SELECT act_id, event_id, articles, texts FROM ";
    private static final String REPORTS = "SELECT act_id, event_id, first_day, precision, date_basis FROM ";
    private static final String SAID = "SELECT statement_id, first_day, precision, date_basis FROM ";
    private static final String ON_OTHER_SIDE = """
            WITH sides AS (SELECT CAST(? AS VARCHAR[]) AS a, CAST(? AS VARCHAR[]) AS b),
            said AS (
                SELECT s.*, CASE WHEN list_contains(a, speaker_code) THEN b ELSE a END AS other
                FROM statements s, sides WHERE s.id IN (SELECT unnest(CAST(? AS VARCHAR[])))
            )
            SELECT id FROM said WHERE list_contains(other, addressee_code)
            UNION
            SELECT s.id
            FROM mentions m JOIN said s ON s.article_id = m.article_id
            WHERE m.article_id IN (SELECT unnest(CAST(? AS VARCHAR[]))) AND list_contains(s.other, m.code)
              AND (m.span_start >= s.content_start AND m.span_end <= s.content_end
                   OR len([1 FOR p IN s.continued IF m.span_start >= p.span_start AND m.span_end <= p.span_end]) > 0)
            """;
    private static final String IN = " IN (SELECT unnest(CAST(? AS VARCHAR[])))";
    /** The day makes DuckDB skip what is older, as a condition on identifiers cannot. */
    private static final String OF_ARTICLES = " AND published >= CAST(? AS DATE) AND article_id" + IN;

    private static final String OF_ANY_ARTICLES = " AND article_id" + IN;
    private static final String DAYS = "SELECT CASE WHEN published_precision = 'day' THEN published END AS day FROM ";

    private static final String REPORTED = "SELECT min(day), max(day) FROM (" + DAYS;
    private static final String DEEDS = """
            SELECT event_id, day, way, coalesce(goldstein, 0), status, told, array_to_string(outlets, chr(10)) FROM
            """;

    private final Connection connection;
    private final RelationQuery query;
    private final Scope scope;
    private final Affairs affairs;
    private @Nullable ActTotals totals;
    private @Nullable TellingArticles articles;

    /** On a connection, within a transaction. */
    public RelationRows(Connection connection, RelationQuery query) throws SQLException {
        this.connection = connection;
        this.query = query;
        this.scope = Scope.of(connection, query);
        this.affairs = new Affairs(connection, query);
    }

    /** What was asked. */
    public RelationQuery query() {
        return query;
    }

    /** How much there is. */
    public RelationFigures figures() throws SQLException {
        return articles().figures(totals());
    }

    /** Acts that happened or go on, by direction and class. */
    public List<BalanceRow> balance() throws SQLException {
        return totals().balance();
    }

    /** Acts of some status, the latest first, with their reports. */
    public Section<Act> acts(Set<Status> statuses, int limit) throws SQLException {
        record Row(String act, String event, int articles, int texts) {}
        String among = scope.in("acts") + " AND status" + IN;
        Array names = texts(statuses.stream().map(CellReader::name).toList());
        List<Row> rows = Rows.list(
                connection,
                ACTS + among + LATEST + limited(limit),
                cells -> new Row(cells.text(), cells.text(), cells.number(), cells.number()),
                scope.parameters(1, names));
        Map<String, List<Dated<String>>> reports = new HashMap<>();
        Rows.each(
                connection,
                REPORTS + scope.few("event_pairs") + " AND act_id" + IN + FIRST,
                cells -> Map.entry(cells.text(), Dated.text(cells)),
                report -> reports.computeIfAbsent(report.getKey(), act -> new ArrayList<>())
                        .add(report.getValue()),
                scope.pair(texts(rows.stream().map(Row::act).toList())));
        Map<String, Event> events = events(
                reports.values().stream().flatMap(List::stream).map(Dated::row).toList());
        List<Act> acts = new ArrayList<>();
        for (Row row : rows) {
            List<Dated<Event>> told = Objects.requireNonNull(reports.get(row.act())).stream()
                    .map(report -> report.with(Objects.requireNonNull(events.get(report.row()))))
                    .toList();
            Dated<Event> best = told.stream()
                    .filter(report -> report.row().id().equals(row.event()))
                    .findFirst()
                    .orElseThrow();
            acts.add(new Act(best, told, row.articles(), row.texts()));
        }
        return new Section<>(acts, totals().acts(statuses));
    }

    /** What speakers of either side said in articles that name both, the latest first; of copies the first. */
    public Section<Dated<Statement>> statements(int limit) throws SQLException {
        List<Dated<String>> said = Rows.list(
                connection, SAID + scope.in("sayings") + LATEST + limited(limit), Dated::text, scope.parameters(1));
        long total = said.size() < limit || limit == 0
                ? said.size()
                : Rows.list(
                                connection,
                                "SELECT count(*) FROM " + scope.in("sayings"),
                                cells -> cells.bigNumber(),
                                scope.parameters(1))
                        .get(0);
        return new Section<>(with(said, Table.STATEMENTS, Statement::id), total);
    }

    /**
     * Which of some statements are on the other side than the speaker's: addressed to somebody of it, or with a mention of it in what is said.
     *
     * @param said some of {@link #statements}
     */
    public Set<String> onOtherSide(Collection<Statement> said) throws SQLException {
        Array ids = texts(said.stream().map(Statement::id).toList());
        Array tellingArticles =
                texts(said.stream().map(Statement::articleId).distinct().toList());
        Array a = texts(query.codesA());
        Array b = texts(query.codesB());
        return new HashSet<>(Rows.list(connection, ON_OTHER_SIDE, cells -> cells.text(), a, b, ids, tellingArticles));
    }

    /** Instruments of both: those in question first, named ones before described ones, those that changed last first. */
    public Section<Instrument> instruments(int limit) throws SQLException {
        return affairs.instruments(limited(limit));
    }

    /** Meetings of both, the latest first. */
    public Section<Meeting> meetings(int limit) throws SQLException {
        return affairs.meetings(limited(limit));
    }

    /** What one demands of the other, without an answer first, the latest first. */
    public Section<Demand> demands(int limit) throws SQLException {
        return affairs.demands(limited(limit));
    }

    /** Meetings, instruments and demands of both of which new articles tell. */
    public StandingAffairs affairs(Since since) throws SQLException {
        return affairs.told(since);
    }

    /** The acts as tension needs them. */
    public List<DeedRow> deeds() throws SQLException {
        return Rows.list(
                connection,
                DEEDS + scope.in("acts") + " AND day IS NOT NULL AND status <> 'background'",
                cells -> new DeedRow(
                        cells.text(),
                        cells.optionalDay().orElseThrow(),
                        scope.asked(cells.constant(Way.class)),
                        cells.decimal(),
                        cells.constant(Status.class),
                        Math.max(1, cells.number()),
                        cells.lines()),
                scope.parameters(1));
    }

    /** The first and the last day on which events and statements were published; absent where no day is known. */
    public Optional<List<LocalDate>> reported() throws SQLException {
        List<LocalDate> days = Rows.list(
                        connection,
                        REPORTED + scope.in("event_pairs") + " UNION ALL " + DAYS + scope.in("statement_pairs") + ")",
                        cells -> Stream.of(cells.optionalDay(), cells.optionalDay())
                                .flatMap(Optional::stream)
                                .toList(),
                        scope.parameters(2))
                .get(0);
        return days.isEmpty() ? Optional.empty() : Optional.of(days);
    }

    /** All rows, held in memory. */
    public Relation all() throws SQLException {
        if (query.isPair()) {
            return new RelationFinder(connection).find(query);
        }
        StandingAffairs standing = new StandingAffairs(
                meetings(0).rows(), instruments(0).rows(), demands(0).rows());
        return relation("", new Object[0], Set.of(), standing);
    }

    /** The rows of the latest articles that tell events or statements; of affairs the demands that were answered last. */
    public Relation latest(int articles) throws SQLException {
        List<String> ids = articles().latest(articles);
        Optional<LocalDate> since = articles().since();
        StandingAffairs answered = new StandingAffairs(List.of(), List.of(), affairs.answered(articles));
        return since.isPresent()
                ? relation(OF_ARTICLES, new Object[] {since.get(), texts(ids)}, ids, answered)
                : relation(OF_ANY_ARTICLES, new Object[] {texts(ids)}, ids, answered);
    }

    private Relation relation(String which, Object[] parameters, Collection<String> articles, StandingAffairs standing)
            throws SQLException {
        Map<String, String> acts = new HashMap<>();
        Set<String> articleIds = new TreeSet<>(articles);
        articleIds.addAll(standing.articleIds());
        List<Dated<String>> events = Rows.list(
                connection,
                REPORTS + scope.in("event_pairs") + which + FIRST,
                cells -> {
                    String act = cells.text();
                    Dated<String> event = Dated.text(cells);
                    acts.put(event.row(), act);
                    return event;
                },
                scope.parameters(1, parameters));
        List<Dated<String>> said = Rows.list(
                connection,
                SAID + scope.in("statement_pairs") + which + FIRST,
                Dated::text,
                scope.parameters(1, parameters));
        List<Dated<Event>> told = with(events, Table.EVENTS, Event::id);
        List<Dated<Statement>> statements = with(said, Table.STATEMENTS, Statement::id);
        told.forEach(event -> articleIds.add(event.row().articleId()));
        statements.forEach(statement -> articleIds.add(statement.row().articleId()));
        Belonging belonging = new Belonging(acts, Map.of(), copyOf(articleIds));
        return new Relation(query, told, statements, articles(articleIds), belonging, standing);
    }

    /** Some events, by their identifiers. */
    public Map<String, Event> events(Collection<String> ids) throws SQLException {
        Map<String, Event> events = new HashMap<>();
        Rows.each(
                connection,
                "SELECT * FROM events WHERE id" + IN,
                Table.EVENTS.reader(),
                event -> events.put(event.id(), event),
                texts(ids));
        return events;
    }

    /** Who made some statements, by the statements' identifiers. */
    public Map<String, Optional<ActorPhrase>> speakers(Collection<String> statementIds) throws SQLException {
        Map<String, Optional<ActorPhrase>> speakers = new HashMap<>();
        Rows.each(
                connection,
                "SELECT * FROM statements WHERE id" + IN,
                Table.STATEMENTS.reader(),
                said -> speakers.put(said.id(), said.speaker()),
                texts(statementIds));
        return speakers;
    }

    /** Some articles, by publication date and identifier. */
    public List<Article> articles(Collection<String> ids) throws SQLException {
        return Rows.list(
                connection,
                "SELECT * FROM articles WHERE id" + IN + " ORDER BY published NULLS LAST, published_precision, id",
                Table.ARTICLES.reader(),
                texts(ids));
    }

    /** By an article's identifier the link to the text that it is most likely taken from, without passages. */
    public Map<String, Copy> copyOf(Collection<String> articleIds) throws SQLException {
        return Belonging.copyOf(connection, articleIds);
    }

    /** How far the record reaches. */
    public Optional<PartialDate> lastPublished() throws SQLException {
        return Rows.list(
                        connection,
                        "SELECT published, published_precision FROM articles WHERE published IS NOT NULL"
                                + " ORDER BY published DESC, published_precision LIMIT 1",
                        cells -> cells.date().orElseThrow())
                .stream()
                .findFirst();
    }

    /** Which of some articles are new. */
    public Set<String> newArticles(Collection<String> articleIds, Since since) throws SQLException {
        return new News(connection, scope).among(articleIds, since);
    }

    /** The first acts of types that one did not do to the other before, the one that was told first first. */
    public List<FirstOfKind> newKinds(Since since) throws SQLException {
        return new News(connection, scope).kinds(since);
    }

    private ActTotals totals() throws SQLException {
        if (totals == null) {
            totals = ActTotals.of(connection, scope);
        }
        return totals;
    }

    private TellingArticles articles() throws SQLException {
        if (articles == null) {
            articles = TellingArticles.of(connection, scope, affairs);
        }
        return articles;
    }

    /** The rows of some identifiers, with their days. */
    private <T> List<Dated<T>> with(List<Dated<String>> ids, Table<T> table, Function<T, String> id)
            throws SQLException {
        Map<String, T> rows = new HashMap<>();
        Rows.each(
                connection,
                "SELECT * FROM " + table.name() + " WHERE id" + IN,
                table.reader(),
                row -> rows.put(id.apply(row), row),
                texts(ids.stream().map(Dated::row).toList()));
        return ids.stream()
                .map(dated -> dated.with(Objects.requireNonNull(rows.get(dated.row()))))
                .toList();
    }

    private static String limited(int limit) {
        return limit == 0 ? "" : " LIMIT " + limit;
    }

    private Array texts(Collection<String> texts) throws SQLException {
        return connection.createArrayOf("VARCHAR", texts.toArray());
    }
}
