package org.detente.record.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final Migration FIRST = new Migration(1, "001-first.sql", "CREATE TABLE one (x INTEGER)");
    private static final Migration SECOND =
            new Migration(2, "002-second.sql", "ALTER TABLE one ADD COLUMN y INTEGER; CREATE TABLE two (z INTEGER)");
    private static final Migration BROKEN = new Migration(
            3, "003-broken.sql", "CREATE TABLE three (x INTEGER); ALTER TABLE missing ADD COLUMN y INTEGER");

    private Connection database;

    @BeforeEach
    void open() throws SQLException {
        database = DriverManager.getConnection("jdbc:duckdb:");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void anEmptyDatabaseHasVersionZeroAndGetsEveryStep() throws SQLException {
        assertThat(Schema.versionOf(database)).isZero();
        Schema.current().migrate(database);
        assertThat(Schema.versionOf(database)).isEqualTo(Schema.current().version());
    }

    @Test
    void anOlderDatabaseGetsOnlyTheStepsThatItLacksAndKeepsItsRows() throws SQLException {
        new Schema(List.of(FIRST)).migrate(database);
        execute("INSERT INTO one VALUES (5)");
        new Schema(List.of(FIRST, SECOND)).migrate(database);
        assertThat(Schema.versionOf(database)).isEqualTo(2);
        assertThat(number("SELECT x FROM one WHERE y IS NULL")).isEqualTo(5);
        new Schema(List.of(FIRST, SECOND)).migrate(database);
        assertThat(number("SELECT count(*) FROM schema_steps")).isEqualTo(2);
    }

    @Test
    void statementsOfTheFirstLayoutAreKeptWhereSpeakersMayBeUnnamed() throws SQLException {
        new Schema(List.of(Migration.resource("001-articles-statements-events.sql"))).migrate(database);
        String row =
                "INSERT INTO statements (id, article_id, position, speaker_text, speaker_start, speaker_end, cue_text,"
                        + " cue_start, cue_end, content_text, content_start, content_end, continued, direct)"
                        + " VALUES ('%s', 'a', 0, %s, %s, %s, 'said', 5, 9, 'no', 10, 12, [], false)";
        execute(String.format(row, "s-1", "'Orel'", "0", "4"));
        Schema.current().migrate(database);
        execute(String.format(row, "s-2", "NULL", "NULL", "NULL"));
        assertThat(number("SELECT count(*) FROM statements")).isEqualTo(2);
        assertThat(number("SELECT count(*) FROM statement_dates")).isZero();
    }

    @Test
    void anOlderRecordGetsItsPairsAndActs() throws SQLException {
        new Schema(List.of(
                        Migration.resource("001-articles-statements-events.sql"),
                        Migration.resource("002-unnamed-speakers.sql"),
                        Migration.resource("003-time-of-publication.sql"),
                        Migration.resource("004-copies-stories.sql"),
                        Migration.resource("005-affairs.sql")))
                .migrate(database);
        execute("INSERT INTO articles (id, text, sha256, credits, published, published_precision)"
                + " VALUES ('a', '', '', [], DATE '2022-01-10', 'day')");
        String event =
                "INSERT INTO events (id, article_id, position, type, contexts, quad, source, target, trigger_text,"
                        + " trigger_start, trigger_end, status, confidence, basis) VALUES ('%s', 'a', 0, 'ACCUSE', [], 3, [%s],"
                        + " [%s], 'x', 0, 1, '%s', 0.5, 'test')";
        String party =
                "{'text': '', 'span_start': 0, 'span_end': 0, 'code': '%s', 'sector': NULL, 'name': NULL, 'role': NULL}";
        String russia = String.format(party, "RUS");
        String america = String.format(party, "USA");
        execute(String.format(event, "e-1", russia, america, "happened"));
        execute(String.format(event, "e-2", russia, america, "denied"));
        execute(String.format(event, "e-3", russia + ", " + america, "", "planned"));
        execute("INSERT INTO reports VALUES ('e-1', 'a', 'v-1'), ('e-2', 'a', 'v-1')");
        Schema.current().migrate(database);
        assertThat(number("SELECT count(*) FROM event_pairs")).isEqualTo(3);
        assertThat(number("SELECT reports FROM acts WHERE act_id = 'v-1' AND event_id = 'e-1' AND way = 'a_to_b'"))
                .isEqualTo(2);
        assertThat(number("SELECT count(*) FROM acts WHERE act_id = 'e-3' AND way = 'together' AND day = '2022-01-10'"))
                .isOne();
        assertThat(number("SELECT count(*) FROM touched")).isZero();
    }

    @Test
    void stepsThatFailLeaveTheDatabaseAsItWas() throws SQLException {
        new Schema(List.of(FIRST)).migrate(database);
        assertThatThrownBy(() -> new Schema(List.of(FIRST, SECOND, BROKEN)).migrate(database))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("missing");
        assertThat(Schema.versionOf(database)).isEqualTo(1);
        assertThat(number("SELECT count(*) FROM duckdb_tables() WHERE table_name IN ('two', 'three')"))
                .isZero();
    }

    @Test
    void aNewerDatabaseIsNotTouched() throws SQLException {
        new Schema(List.of(FIRST, SECOND)).migrate(database);
        assertThatThrownBy(() -> new Schema(List.of(FIRST)).migrate(database))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("version 2 is newer than 1");
    }

    @Test
    void stepsAreNumberedWithoutGaps() {
        assertThatThrownBy(() -> new Schema(List.of(SECOND)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("step 002-second.sql should be number 1");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private int number(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
