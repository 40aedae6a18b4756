package org.detente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/record.md tells a reader of the database is true. */
class DocumentationTest {
    private static final Pattern QUERY = Pattern.compile("```sql\n([^`]++)```");

    @TempDir
    Path folder;

    private String document = "";
    private Connection database;

    @BeforeEach
    void open() throws IOException, SQLException {
        document = Files.readString(Path.of("..", "docs", "record.md"));
        try (Record record = Record.open(folder)) {
            record.add(SmallRecord.all());
        }
        database = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("record.duckdb"));
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void theExampleQueriesAnswer() throws SQLException {
        List<List<String>> answers = new ArrayList<>();
        Matcher queries = QUERY.matcher(document);
        while (queries.find()) {
            answers.add(rows(queries.group(1)));
        }
        assertThat(answers)
                .containsExactly(
                        List.of("RUS USA ACCUSE 2", "RUS USA THREATEN 1"),
                        List.of("Sergei Ryabkov deputy foreign minister 1 1"),
                        List.of("2022-01 -8.100000 2 2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "mentions", "statements", "events"})
    void theListedColumnsAreThoseOfTheTable(String table) throws SQLException {
        int section = document.indexOf("### `" + table + "`");
        int end = document.indexOf("\n#", section + 1);
        List<String> listed = new ArrayList<>();
        Matcher rows = Pattern.compile("(?m)^\\| `(\\w++)` \\| ([^|]++)\\|").matcher(document.substring(section, end));
        while (rows.find()) {
            listed.add(rows.group(1) + " " + rows.group(2).strip());
        }
        assertThat(listed).isEqualTo(rows("SELECT column_name, column_type FROM (DESCRIBE " + table + ")"));
    }

    @Test
    void theListedViewsAreThere() throws SQLException {
        assertThat(rows("SELECT view_name FROM duckdb_views() WHERE NOT internal ORDER BY view_name"))
                .containsExactly(
                        "article_actors",
                        "copy_of",
                        "event_dates",
                        "participants",
                        "relations",
                        "statement_dates",
                        "touched_act_pairs",
                        "touched_event_pairs",
                        "touched_said_pairs",
                        "touched_statement_pairs")
                .allSatisfy(view -> assertThat(document).contains("`" + view + "`"));
    }

    @Test
    void anOlderDuckDbCanReadTheFile() throws SQLException {
        assertThat(rows("SELECT tags['storage_version'] FROM duckdb_databases() WHERE database_name = 'record'"))
                .first()
                .asString()
                .startsWith("v1.0.0");
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(rows.getString(i));
                }
                found.add(String.join(" ", cells));
            }
        }
        return found;
    }
}
