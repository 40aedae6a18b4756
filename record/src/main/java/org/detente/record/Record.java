package org.detente.record;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Copy;
import org.detente.model.Demand;
import org.detente.model.Instrument;
import org.detente.model.Meeting;
import org.detente.model.Mention;
import org.detente.model.Statement;
import org.detente.model.StoryEvent;
import org.detente.model.StoryMember;
import org.detente.record.arrival.Arrivals;
import org.detente.record.correction.Correction;
import org.detente.record.correction.CorrectionFile;
import org.detente.record.correction.Corrections;
import org.detente.record.group.Grouping;
import org.detente.record.group.Groups;
import org.detente.record.list.ListQuery;
import org.detente.record.list.RowList;
import org.detente.record.list.RowPage;
import org.detente.record.query.Counts;
import org.detente.record.query.Dyad;
import org.detente.record.query.Found;
import org.detente.record.query.Grouped;
import org.detente.record.query.GroupedArticle;
import org.detente.record.query.GroupedEvent;
import org.detente.record.query.Overview;
import org.detente.record.query.Relation;
import org.detente.record.query.RelationDay;
import org.detente.record.query.RelationFinder;
import org.detente.record.query.RelationQuery;
import org.detente.record.query.profile.ActorProfile;
import org.detente.record.query.profile.ActorProfiles;
import org.detente.record.query.profile.Introduction;
import org.detente.record.query.profile.Introductions;
import org.detente.record.query.ranking.PairNews;
import org.detente.record.query.ranking.PairRanking;
import org.detente.record.query.ranking.RankedPair;
import org.detente.record.relation.RelationRows;
import org.detente.record.rows.AffairRows;
import org.detente.record.rows.Pairs;
import org.detente.record.rows.RowReader;
import org.detente.record.rows.RowWriter;
import org.detente.record.rows.Rows;
import org.detente.record.rows.Table;
import org.detente.record.rows.Transaction;
import org.detente.record.survey.Survey;
import org.duckdb.DuckDBConnection;

/**
 * A record in one folder: takes coded articles in batches and answers questions about them.
 *
 * <p>What {@link #add} has returned for is on disk: a program killed at any moment after that loses none of it, and of a
 * batch that was under way nothing is kept. One program at a time may write; while it does, no other can read. Every
 * method throws {@link RecordException} where the folder cannot be read or written. Not thread-safe: use from one thread
 * at a time, others with a {@link #view} each.
 *
 * <pre>{@code
 * try (Record record = Record.open(Path.of("my-record"))) {
 *     Added added = record.add(batch);
 *     Relation relation = record.relation(RelationQuery.of("RUS", "USA"));
 * }
 * }</pre>
 */
@SuppressWarnings("JavaLangClash") // the field's own word; java.lang.Record is never named in code that uses this
public final class Record implements AutoCloseable {
    private static final String KNOWN = "SELECT id FROM articles WHERE id IN (SELECT unnest(CAST(? AS VARCHAR[])))";

    private final Path folder;
    private final DuckDBConnection connection;
    private final Corrections corrections;
    /** Whether the connection sees the corrected rows now. */
    private boolean isCorrected;

    private Record(Path folder, DuckDBConnection connection, Corrections corrections) {
        this.folder = folder;
        this.connection = connection;
        this.corrections = corrections;
    }

    private static Record of(Path folder, DuckDBConnection connection) {
        CorrectionFile file = CorrectionFile.in(folder);
        try {
            return new Record(folder, connection, Corrections.load(connection, file));
        } catch (IOException | SQLException e) {
            RecordException failed = new RecordException(
                    "the corrections of the record in " + folder + " cannot be used (" + e.getMessage() + ")",
                    "mend that line of " + CorrectionFile.NAME + " or take it out",
                    folder,
                    e);
            try {
                connection.close();
            } catch (SQLException another) {
                failed.addSuppressed(another);
            }
            throw failed;
        }
    }

    /**
     * Opens a record for reading and writing; makes the folder and an empty record where there is none.
     *
     * @throws RecordException where the folder holds other files and no record, is in use by another program, or was
     *     written by a newer version of this program
     */
    public static Record open(Path folder) {
        return of(folder, new RecordFolder(folder).openForWriting());
    }

    /**
     * Opens a record for reading; several programs may do so at the same time.
     *
     * @throws RecordException where there is no record, another program is writing it, or it was written by a newer
     *     version of this program
     */
    public static Record openReadOnly(Path folder) {
        return of(folder, new RecordFolder(folder).openForReading());
    }

    /**
     * Another view of this record, for another thread; who asked for it closes it, before this one.
     *
     * <p>It sees what has been added when it is asked. Neither waits for the other: readers go on while this one adds.
     */
    public Record view() {
        return coded(database -> new Record(folder, database.duplicate(), corrections));
    }

    /** A view of this record as it was coded, with the rows that readers found wrong; who asked for it closes it. */
    public Record asCoded() {
        return coded(database -> new Record(folder, database.duplicate(), Corrections.none(corrections.file())));
    }

    /**
     * Adds a correction to the file beside the record; questions to all views of it are answered by it from then on. See {@link
     * Corrections} for the rule.
     *
     * @throws IOException where the file cannot be written
     */
    public void correct(Correction correction) throws IOException {
        try {
            corrections.add(correction, rows(false));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The corrections as they count now. */
    public Corrections corrections() {
        return corrections;
    }

    /** Up to when it holds what it holds: whoever keeps an answer keeps it with this. */
    public Moment moment() {
        return new Moment(groups(groups -> groups.size()), corrections.number());
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** The folder for the index of words; it can be made from the record again. */
    public Path searchFolder() {
        return RecordFolder.search(folder);
    }

    /** The folder for indexes of what belongs together; they can be made from the record again. */
    public Path groupsFolder() {
        return RecordFolder.groups(folder);
    }

    /**
     * Adds articles with all that was read from them, all or none.
     *
     * <p>An article whose identifier is known already is left out with its rows: the first reading stays. Of the
     * statements and events of one article that have the same identifier the first is kept.
     *
     * @throws IllegalArgumentException where a mention, statement or event names another article than the one it comes
     *     with
     */
    public Added add(List<CodedArticle> batch) {
        return coded(database -> renewed(database, Transaction.run(database, () -> {
            Added added = write(database, batch);
            Pairs.makeAgain(database, ids(batch));
            return added;
        })));
    }

    /**
     * Adds articles that the record does not know, with all that was read from them and what was found out about them, all or
     * none.
     */
    public void add(List<CodedArticle> batch, Grouping grouping) {
        coded(database -> renewed(database, Transaction.run(database, () -> {
            Added added = write(database, batch);
            new Groups(database).write(grouping);
            Pairs.makeAgain(database, ids(batch));
            return added;
        })));
    }

    private Added write(DuckDBConnection database, List<CodedArticle> batch) throws SQLException {
        Set<String> seen = known(batch);
        List<String> knownIds = new ArrayList<>();
        try (RowWriter writer = new RowWriter(database)) {
            for (CodedArticle coded : batch) {
                if (seen.add(coded.article().id())) {
                    writer.add(coded);
                } else {
                    knownIds.add(coded.article().id());
                }
            }
        }
        return new Added(batch.size() - knownIds.size(), knownIds);
    }

    /** Whether an article with this identifier is in the record. */
    public boolean knows(String articleId) {
        return coded(database -> !Rows.list(database, "SELECT 1 FROM articles WHERE id = ?", cells -> true, articleId)
                .isEmpty());
    }

    /** An article with all that was read from it. */
    public Optional<CodedArticle> article(String id) {
        return coded(database -> {
            Optional<Article> article =
                    Table.ARTICLES.ofArticle(database, id).stream().findFirst();
            if (article.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new CodedArticle(
                    article.get(),
                    Table.MENTIONS.ofArticle(database, id),
                    Table.STATEMENTS.ofArticle(database, id),
                    Table.EVENTS.ofArticle(database, id)));
        });
    }

    /**
     * Articles, events and statements whose identifier begins with a text ({@code e-1f0c}), in this order and by
     * identifier; the first hundred.
     */
    public List<Found> find(String idOrPrefix) {
        return coded(database -> new Overview(database).find(idOrPrefix));
    }

    /** The meeting with this very identifier, also where readers found it wrong. */
    public Optional<Meeting> meeting(String id) {
        return affair("meetings", id, AffairRows::meeting);
    }

    /** The instrument with this very identifier, also where readers found it wrong. */
    public Optional<Instrument> instrument(String id) {
        return affair("instruments", id, AffairRows::instrument);
    }

    /** The demand with this very identifier, also where readers found it wrong. */
    public Optional<Demand> demand(String id) {
        return affair("demands", id, AffairRows::demand);
    }

    private <T> Optional<T> affair(String table, String id, RowReader<T> reader) {
        return coded(database -> Rows.list(database, "SELECT * FROM " + table + " WHERE id = ?", reader, id).stream()
                .findFirst());
    }

    /** What is known about two actors; the answer is held in memory, articles included. */
    public Relation relation(RelationQuery query) {
        return answer(database -> new RelationFinder(database).find(query));
    }

    /**
     * Asks several things about two actors; all answers are of the same moment, whatever is added meanwhile. Unlike the other
     * methods this one may be called from several threads at a time.
     */
    public <T> T relation(RelationQuery query, AboutRelation<T> question) {
        try (Connection own = another()) {
            return Transaction.run(own, () -> question.ask(new RelationRows(own, query)));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** A page of a list. */
    public RowPage page(RowList list, ListQuery query) {
        return answer(database -> list.page(database, query));
    }

    /** Every name that a text introduces with an office, sorted. */
    public List<String> introducedNames() {
        return coded(database -> new Introductions(database).names());
    }

    /** Hands on where texts introduce people of these names, by article and in the order of the text. */
    public void introductions(List<String> names, Consumer<Introduction> sink) {
        stream(database -> new Introductions(database).each(names, sink));
    }

    /** Adds what was found out about articles that were not grouped before, all or none. */
    public void group(Grouping grouping) {
        coded(database -> renewed(database, Transaction.run(database, () -> {
            new Groups(database).write(grouping);
            Pairs.makeAgain(
                    database,
                    grouping.members().stream().map(StoryMember::articleId).toList());
            return grouping;
        })));
    }

    /** Asks for what belongs together: copies, stories and story events. */
    public <T> T groups(InGroups<T> question) {
        return coded(database -> question.ask(new Groups(database)));
    }

    /** Some articles with what was read from them, as readers have corrected it; in the order of the identifiers. */
    public List<CodedArticle> corrected(List<String> articleIds) {
        return answer(database -> new Groups(database).articles(articleIds));
    }

    /** Asks for what is new since some article, as it was coded. */
    public <T> T arrivals(InArrivals<T> question) {
        return coded(database -> question.ask(new Arrivals(database)));
    }

    /**
     * What is known about an actor.
     *
     * @param limit most rows of each list
     */
    public ActorProfile actor(String code, int limit) {
        return answer(database -> new ActorProfiles(database).of(code, limit));
    }

    /** Asks for numbers over all acts. */
    public <T> T survey(InSurvey<T> question) {
        return answer(database -> question.ask(new Survey(database)));
    }

    /** How much the record holds. */
    public Counts counts() {
        return answer(database -> new Overview(database).counts());
    }

    /** Every pair of actors that acts join, those that matter most at the end of the record first. */
    public List<RankedPair> rankedPairs() {
        return answer(database -> new PairRanking(database).pairs());
    }

    /** The acts that articles brought whose number is higher than this, by pair of actors; see {@link Groups#size}. */
    public List<PairNews> newsAfter(int number) {
        return answer(database -> new PairRanking(database).newsAfter(number));
    }

    /** The pairs of actors with the most events, then statements. */
    public List<Dyad> dyads(int limit) {
        return answer(database -> new Overview(database).dyads(limit));
    }

    /** Hands on every article with its story and the text that it copies, by identifier. */
    public void articles(Consumer<GroupedArticle> sink) {
        stream(database -> new Grouped(database).articles(sink));
    }

    /** Some articles, by identifier, held in memory with their texts; those that the record does not know are left out. */
    public List<Article> articles(Collection<String> ids) {
        return coded(database -> new Grouped(database).articles(ids));
    }

    /** Hands on every event with its story event, by article and in the order of the text. */
    public void events(Consumer<GroupedEvent> sink) {
        stream(database -> new Grouped(database).events(sink));
    }

    /** Hands on every link between copies, the later article first, by their identifiers. */
    public void copies(Consumer<Copy> sink) {
        stream(database -> new Grouped(database).copies(sink));
    }

    /** The links between some articles, and between these and others, whichever came first. */
    public List<Copy> copies(Collection<String> articleIds) {
        return answer(database -> new Grouped(database).copies(articleIds));
    }

    /** Hands on every story event, by identifier. */
    public void storyEvents(Consumer<StoryEvent> sink) {
        stream(database -> new Grouped(database).storyEvents(sink));
    }

    /** Hands on every meeting, by identifier. */
    public void meetings(Consumer<Meeting> sink) {
        stream(database -> new Grouped(database).meetings(sink));
    }

    /** Hands on every instrument, by identifier. */
    public void instruments(Consumer<Instrument> sink) {
        stream(database -> new Grouped(database).instruments(sink));
    }

    /** Hands on every demand, by identifier. */
    public void demands(Consumer<Demand> sink) {
        stream(database -> new Grouped(database).demands(sink));
    }

    /** Hands on every mention, by article and in the order of the text. */
    public void mentions(Consumer<? super Mention> sink) {
        stream(database -> Table.MENTIONS.each(database, sink));
    }

    /** Hands on every statement, by article and in the order of the text. */
    public void statements(Consumer<? super Statement> sink) {
        stream(database -> Table.STATEMENTS.each(database, sink));
    }

    /** Hands on every day of every pair of actors, by pair and day. */
    public void relationDays(Consumer<RelationDay> sink) {
        stream(database -> new Overview(database).relationDays(sink));
    }

    /**
     * Writes a table's rows, in order, to a Parquet file, which is replaced where it exists.
     *
     * @return the number of rows
     */
    public long copyToParquet(RecordTable table, Path file) {
        return answer(database -> {
                    try (PreparedStatement copy = database.prepareStatement(
                            "COPY (" + table.ordered() + ") TO ? (FORMAT parquet, COMPRESSION zstd)")) {
                        copy.setString(1, file.toString());
                        return copy.executeUpdate();
                    }
                })
                .longValue();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static List<String> ids(List<CodedArticle> batch) {
        return batch.stream().map(coded -> coded.article().id()).toList();
    }

    private Set<String> known(List<CodedArticle> batch) throws SQLException {
        Array ids = connection.createArrayOf("VARCHAR", ids(batch).toArray());
        return new HashSet<>(Rows.list(connection, KNOWN, cells -> cells.text(), ids));
    }

    /** Asks the rows as they are after the readers' corrections. */
    private <T> T answer(Question<T> question) {
        try {
            return question.ask(rows(!corrections.isEmpty()));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Asks or changes the rows as they were coded. */
    private <T> T coded(Question<T> question) {
        try {
            return question.ask(rows(false));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private DuckDBConnection rows(boolean wantCorrected) throws SQLException {
        if (wantCorrected != isCorrected) {
            corrections.show(connection, wantCorrected);
            isCorrected = wantCorrected;
        }
        return connection;
    }

    private Connection another() throws SQLException {
        Connection own = connection.duplicate();
        if (!corrections.isEmpty()) {
            corrections.show(own, true);
        }
        return own;
    }

    private <T> T renewed(DuckDBConnection database, T done) throws SQLException {
        corrections.renew(database);
        return done;
    }

    /** On a connection of its own, so that whoever takes the rows may ask the record meanwhile. */
    private void stream(Pass pass) {
        try (Connection own = another()) {
            pass.over(own);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private RecordException failed(SQLException e) {
        return new RecordException(
                "the record in " + folder + " cannot be read or written (" + e.getMessage() + ")",
                "check that the disk is not full and the folder is writable; what was added before is safe",
                folder,
                e);
    }

    /** Something to be done with the groups of a record. */
    @FunctionalInterface
    public interface InGroups<T> {
        T ask(Groups groups) throws SQLException;
    }

    /** Something to be asked about all acts. */
    @FunctionalInterface
    public interface InSurvey<T> {
        T ask(Survey survey) throws SQLException;
    }

    /** Something to be asked about what is new. */
    @FunctionalInterface
    public interface InArrivals<T> {
        T ask(Arrivals arrivals) throws SQLException;
    }

    /** Something to be asked about a relation. */
    @FunctionalInterface
    public interface AboutRelation<T> {
        T ask(RelationRows rows) throws SQLException;
    }

    private interface Question<T> {
        T ask(DuckDBConnection database) throws SQLException;
    }

    private interface Pass {
        void over(Connection database) throws SQLException;
    }
}
