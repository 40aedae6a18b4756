package org.detente.record.group;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Copy;
import org.detente.model.Demand;
import org.detente.model.Event;
import org.detente.model.Instrument;
import org.detente.model.Meeting;
import org.detente.model.Mention;
import org.detente.model.Statement;
import org.detente.model.StoryEvent;
import org.detente.model.StoryMember;
import org.detente.record.rows.AffairRows;
import org.detente.record.rows.AffairWriter;
import org.detente.record.rows.GroupWriter;
import org.detente.record.rows.Rows;
import org.detente.record.rows.Table;
import org.duckdb.DuckDBConnection;

/**
 * The groups of a record, as they are made and asked for; see {@link org.detente.record.Record#groups}.
 *
 * <p>Every answer is held in memory: ask for the articles of a batch.
 */
public final class Groups {
    private static final String UNGROUPED = """
            SELECT a.id FROM articles a ANTI JOIN placed p ON p.article_id = a.id
            ORDER BY a.published NULLS LAST, a.published_time NULLS LAST, a.id
            LIMIT ?
            """;
    private static final String NUMBERS =
            "SELECT number, article_id FROM placed WHERE number IN (SELECT unnest(CAST(? AS INTEGER[])))";
    private static final String PLACES = """
            SELECT a.id, p.story_id, p.text_id, a.published, a.published_precision
            FROM placed p JOIN articles a ON a.id = p.article_id
            WHERE p.article_id IN (SELECT unnest(CAST(? AS VARCHAR[])))
            """;
    private static final String SAME_TEXT = """
            SELECT article_id FROM placed
            WHERE text_id = (SELECT text_id FROM placed WHERE article_id = ?) AND article_id <> ?
            ORDER BY number
            """;
    private static final String REPORTS =
            "SELECT event_id, story_event_id FROM reports WHERE event_id IN (SELECT unnest(CAST(? AS VARCHAR[])))";
    private static final String MEMBERS = """
            SELECT event_id, article_id, story_event_id FROM reports
            WHERE story_event_id IN (SELECT unnest(CAST(? AS VARCHAR[])))
            ORDER BY story_event_id, event_id
            """;

    private static final String MEETINGS =
            "SELECT * FROM meetings WHERE len(parties) < 2 OR list_has_any(parties, CAST(? AS VARCHAR[])) ORDER BY id";
    private static final String INSTRUMENTS =
            "SELECT * FROM instruments WHERE known OR list_has_any(parties, CAST(? AS VARCHAR[])) ORDER BY id";
    private static final String DEMANDS = "SELECT * FROM demands WHERE list_has_any(asked_by, CAST(? AS VARCHAR[]))"
            + " AND list_has_any(asked_of, CAST(? AS VARCHAR[])) ORDER BY id";

    private static final String READING =
            "INSERT INTO readings SELECT CAST(replace(?, 'Z', '') AS TIMESTAMP), count(*) FROM placed";

    /** An older layout did not note when: what it held is known before all that is noted. */
    private static final String SIZE_AT = """
            SELECT CAST(coalesce(
                (SELECT max(articles) FROM readings WHERE read_at < CAST(replace(?, 'Z', '') AS TIMESTAMP)), 0) AS INTEGER)
            """;

    private final DuckDBConnection connection;

    /** The groups in a database. */
    public Groups(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** How many articles are grouped; they have the numbers from 1 to this. */
    public int size() throws SQLException {
        return Rows.list(connection, "SELECT count(*) FROM placed", cells -> cells.number())
                .get(0);
    }

    /** The identifiers of articles that are not grouped yet, by publication and then identifier, those without a date last. */
    public List<String> ungrouped(int most) throws SQLException {
        return Rows.list(connection, UNGROUPED, cells -> cells.text(), most);
    }

    /** Articles with what was read from them, by their identifiers, in the order asked for; who is not there is left out. */
    public List<CodedArticle> articles(List<String> ids) throws SQLException {
        Map<String, Article> articles = new HashMap<>();
        for (Article article : Table.ARTICLES.ofArticles(connection, ids)) {
            articles.put(article.id(), article);
        }
        Map<String, List<Mention>> mentions = byArticle(Table.MENTIONS.ofArticles(connection, ids), Mention::articleId);
        Map<String, List<Statement>> statements =
                byArticle(Table.STATEMENTS.ofArticles(connection, ids), Statement::articleId);
        Map<String, List<Event>> events = byArticle(Table.EVENTS.ofArticles(connection, ids), Event::articleId);
        List<CodedArticle> coded = new ArrayList<>();
        for (String id : ids) {
            Article article = articles.get(id);
            if (article != null) {
                coded.add(new CodedArticle(
                        article,
                        mentions.getOrDefault(id, List.of()),
                        statements.getOrDefault(id, List.of()),
                        events.getOrDefault(id, List.of())));
            }
        }
        return coded;
    }

    /** Grouped articles by their numbers. */
    public Map<Integer, CodedArticle> articlesByNumber(Collection<Integer> numbers) throws SQLException {
        Map<String, Integer> byId = new LinkedHashMap<>();
        Rows.each(
                connection,
                NUMBERS,
                cells -> {
                    int number = cells.number();
                    return byId.put(cells.text(), number);
                },
                ignored -> {},
                connection.createArrayOf("INTEGER", numbers.toArray()));
        Map<Integer, CodedArticle> articles = new HashMap<>();
        for (CodedArticle coded : articles(List.copyOf(byId.keySet()))) {
            articles.put(byId.get(coded.article().id()), coded);
        }
        return articles;
    }

    /** Where articles were placed, by their identifiers; who was not is left out. */
    public Map<String, Placing> places(Collection<String> articleIds) throws SQLException {
        Map<String, Placing> places = new HashMap<>();
        Rows.each(
                connection,
                PLACES,
                cells -> places.put(cells.text(), new Placing(cells.text(), cells.text(), cells.date())),
                ignored -> {},
                texts(articleIds));
        return places;
    }

    /** The identifiers of the articles that share a text with an article, itself left out, by way of other copies too. */
    public List<String> sameText(String articleId) throws SQLException {
        return Rows.list(connection, SAME_TEXT, cells -> cells.text(), articleId, articleId);
    }

    /** The story events of events, by the events' identifiers; who has none is left out. */
    public Map<String, String> storyEventIds(Collection<String> eventIds) throws SQLException {
        Map<String, String> ids = new HashMap<>();
        Rows.each(connection, REPORTS, cells -> ids.put(cells.text(), cells.text()), ignored -> {}, texts(eventIds));
        return ids;
    }

    /**
     * The affairs that articles about some actors may continue: those to which one of them is a party, and the meetings of bodies
     * that name no party.
     */
    public StandingAffairs affairs(Collection<String> codes) throws SQLException {
        Array parties = texts(codes);
        return new StandingAffairs(
                Rows.list(connection, MEETINGS, AffairRows::meeting, parties),
                Rows.list(connection, INSTRUMENTS, AffairRows::instrument, parties),
                Rows.list(connection, DEMANDS, AffairRows::demand, parties, parties));
    }

    /** The events that belong to some story events, by story event and event. */
    public List<ReportOf> reports(Collection<String> storyEventIds) throws SQLException {
        return Rows.list(
                connection,
                MEMBERS,
                cells -> new ReportOf(cells.text(), cells.text(), cells.text()),
                texts(storyEventIds));
    }

    /** Writes what was found out about some articles, within the transaction that is under way; they get the next numbers. */
    public void write(Grouping grouping) throws SQLException {
        int next = size() + 1;
        replace("story_events", grouping.storyEvents(), StoryEvent::id);
        replace("meetings", grouping.affairs().meetings(), Meeting::id);
        replace("instruments", grouping.affairs().instruments(), Instrument::id);
        replace("demands", grouping.affairs().demands(), Demand::id);
        try (GroupWriter writer = new GroupWriter(connection)) {
            write(grouping, next, writer);
        }
        try (AffairWriter writer = new AffairWriter(connection)) {
            write(grouping.affairs(), writer);
        }
        if (!grouping.members().isEmpty()) {
            // the one place that looks at the clock: no row depends on it, and no export has it
            Rows.update(
                    connection,
                    READING,
                    Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        }
    }

    /**
     * How many articles had been added when a moment came, by which others are known as newer; absent where the record does not tell when
     * any was added.
     */
    public OptionalInt sizeAt(Instant moment) throws SQLException {
        boolean isTold = !Rows.list(connection, "SELECT 1 FROM readings LIMIT 1", cells -> true)
                .isEmpty();
        return isTold
                ? OptionalInt.of(Rows.list(
                                connection,
                                SIZE_AT,
                                cells -> cells.number(),
                                moment.truncatedTo(ChronoUnit.MILLIS).toString())
                        .get(0))
                : OptionalInt.empty();
    }

    private static void write(StandingAffairs affairs, AffairWriter writer) throws SQLException {
        for (Meeting meeting : affairs.meetings()) {
            writer.add(meeting);
        }
        for (Instrument instrument : affairs.instruments()) {
            writer.add(instrument);
        }
        for (Demand demand : affairs.demands()) {
            writer.add(demand);
        }
    }

    /** Takes away rows that are going to be written again. */
    private <T> void replace(String table, List<T> rows, Function<T, String> id) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement(
                "DELETE FROM " + table + " WHERE id IN (SELECT unnest(CAST(? AS VARCHAR[])))")) {
            delete.setArray(1, texts(rows.stream().map(id).toList()));
            delete.execute();
        }
    }

    private static void write(Grouping grouping, int first, GroupWriter writer) throws SQLException {
        int number = first;
        for (StoryMember member : grouping.members()) {
            writer.add(
                    member, number++, Objects.requireNonNull(grouping.textIds().get(member.articleId())));
        }
        for (Copy copy : grouping.copies()) {
            writer.add(copy);
        }
        for (ReportOf report : grouping.reports()) {
            writer.add(report.eventId(), report.articleId(), report.storyEventId());
        }
        for (StoryEvent event : grouping.storyEvents()) {
            writer.add(event);
        }
    }

    private Array texts(Collection<String> texts) throws SQLException {
        return connection.createArrayOf("VARCHAR", texts.toArray());
    }

    private static <T> Map<String, List<T>> byArticle(List<T> rows, Function<T, String> articleId) {
        Map<String, List<T>> byArticle = new HashMap<>();
        rows.forEach(row -> byArticle
                .computeIfAbsent(articleId.apply(row), id -> new ArrayList<>())
                .add(row));
        return byArticle;
    }
}
