package org.detente.record.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Identity;
import org.detente.model.Statement;
import org.detente.record.RandomArticles;
import org.detente.record.Record;
import org.detente.record.RecordException;
import org.detente.record.SmallRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    @TempDir
    Path folder;

    @Test
    void aSmallRecordGivesTheBytesThatWereCheckedByEye() throws IOException {
        Path out = folder.resolve("out");
        try (Record record = Record.open(folder.resolve("record"))) {
            record.add(SmallRecord.all());
            record.group(SmallRecord.grouping());
            JsonLinesExport.write(record, out);
            CsvExport.write(record, out);
        }
        Map<String, String> written = files(out);
        assertThat(written).hasSize(20);
        for (Map.Entry<String, String> file : written.entrySet()) {
            assertThat(file.getValue()).as(file.getKey()).isEqualTo(golden(file.getKey()));
        }
    }

    @Test
    void aSpeakerWhomNobodyNamesIsLeftOpen() throws IOException {
        Path out = folder.resolve("out");
        CodedArticle named = SmallRecord.all().get(0);
        Statement said = named.statements().get(0);
        Statement open = new Statement(
                said.id(),
                said.articleId(),
                Optional.empty(),
                said.cue(),
                said.content(),
                said.continued(),
                said.direct(),
                said.via(),
                said.addressee(),
                said.date());
        try (Record record = Record.open(folder.resolve("record"))) {
            record.add(List.of(new CodedArticle(named.article(), named.mentions(), List.of(open), List.of())));
            JsonLinesExport.write(record, out);
            CsvExport.write(record, out);
        }
        assertThat(files(out).get("statements.jsonl"))
                .doesNotContain("\"speaker\"")
                .contains("\"cue\"");
        assertThat(files(out).get("statements.csv")).contains(said.id() + "," + said.articleId() + ",,,,,,,,");
    }

    @Test
    void theBytesDoNotDependOnTheOrderOfReadingOrTheSizeOfBatches() throws IOException {
        List<CodedArticle> articles = new RandomArticles(11, 4).next(150);
        List<CodedArticle> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(3));
        try (Record record = Record.open(folder.resolve("one"))) {
            record.add(articles);
            JsonLinesExport.write(record, folder.resolve("one-out"));
            CsvExport.write(record, folder.resolve("one-out"));
        }
        try (Record record = Record.open(folder.resolve("many"))) {
            for (int i = 0; i < shuffled.size(); i += 7) {
                record.add(shuffled.subList(i, Math.min(i + 7, shuffled.size())));
            }
            JsonLinesExport.write(record, folder.resolve("many-out"));
            CsvExport.write(record, folder.resolve("many-out"));
        }
        assertThat(files(folder.resolve("many-out"))).isEqualTo(files(folder.resolve("one-out")));
    }

    @Test
    void everyFormatSaysHowManyRowsEachFileHas() {
        Path out = folder.resolve("out");
        try (Record record = Record.open(folder.resolve("record"))) {
            record.add(SmallRecord.all());
            assertRows(".jsonl", JsonLinesExport.write(record, out));
            assertRows(".csv", CsvExport.write(record, out));
            assertRows(".parquet", ParquetExport.write(record, out));
        }
    }

    @Test
    void aParquetFileHasTheColumnsOfItsTableAndItsRowsInOrder() throws Exception {
        Path out = folder.resolve("it's out");
        try (Record record = Record.open(folder.resolve("record"))) {
            record.add(SmallRecord.all());
            ParquetExport.write(record, out);
        }
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                PreparedStatement query = database.prepareStatement(
                        "SELECT string_agg(type || ' ' || source[1].code, ', ') FROM read_parquet(?)")) {
            query.setString(1, out.resolve("events.parquet").toString());
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                assertThat(rows.getString(1))
                        .isEqualTo("THREATEN RUS, ACCUSE RUS, CONCEDE USA, SANCTION USA, CONSULT RUS, ACCUSE RUS");
            }
        }
    }

    private static void assertRows(String extension, Exported exported) {
        assertThat(exported.rows())
                .containsEntry("articles" + extension, 4L)
                .containsEntry("events" + extension, 6L)
                .containsEntry("relations" + extension, 3L);
        assertThat(exported.rows().keySet())
                .allSatisfy(file -> assertThat(exported.folder().resolve(file)).isRegularFile());
    }

    @Test
    void oneRowAsJsonIsItsLineOfTheExport() throws IOException {
        CodedArticle talks = SmallRecord.TALKS;
        // beside the row itself the line tells what it belongs to
        assertThat(golden("articles.jsonl").lines())
                .anyMatch(line -> line.startsWith(open(RowJson.of(talks.article())) + ",\"storyId\""));
        assertThat(golden("mentions.jsonl").lines())
                .contains(RowJson.of(talks.mentions().get(0)));
        assertThat(golden("statements.jsonl").lines())
                .contains(RowJson.of(talks.statements().get(0)));
        assertThat(golden("events.jsonl").lines())
                .contains(RowJson.of(talks.events().get(0)))
                .anyMatch(line -> line.startsWith(open(RowJson.of(talks.events().get(1))) + ",\"storyEventId\""));
    }

    private static String open(String object) {
        return object.substring(0, object.length() - 1);
    }

    @Test
    void anEarlierExportIsReplacedAndOtherFilesAreLeftAlone() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("notes.txt"), "mine");
        Files.writeString(out.resolve("events.jsonl"), "an earlier export, and longer than the new one");
        try (Record record = Record.open(folder.resolve("record"))) {
            assertThat(JsonLinesExport.write(record, out).replaced()).containsExactly("events.jsonl");
        }
        assertThat(files(out))
                .containsEntry("events.jsonl", "")
                .containsEntry("notes.txt", "mine")
                .hasSize(11);
    }

    @Test
    void anExportThatFailsLeavesTheEarlierOneAndNothingUnfinished() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("articles.jsonl"), "earlier");
        // a full folder where the last file should be written
        Path obstacle = Files.createDirectories(out.resolve("relations.jsonl.part"));
        Files.writeString(obstacle.resolve("file"), "");
        try (Record record = Record.open(folder.resolve("record"))) {
            record.add(SmallRecord.all());
            assertThatThrownBy(() -> JsonLinesExport.write(record, out))
                    .isInstanceOf(RecordException.class)
                    .hasMessageContaining("the export to " + out + " failed");
        }
        Files.delete(obstacle.resolve("file"));
        Files.delete(obstacle);
        assertThat(files(out)).isEqualTo(Map.of("articles.jsonl", "earlier"));
    }

    @Test
    void aFileInThePlaceOfTheFolderIsAnError() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        try (Record record = Record.open(folder.resolve("record"))) {
            assertThatThrownBy(() -> JsonLinesExport.write(record, file))
                    .isInstanceOf(RecordException.class)
                    .hasMessage(file + " is a file, and an export is a folder: name another folder with --out");
        }
        assertThat(file).hasContent("mine");
    }

    @Test
    void aSpreadsheetRunsNoFormulaThatAPageBringsIn() throws IOException {
        List<String> hostile = List.of("=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1");
        List<CodedArticle> articles = new ArrayList<>();
        for (String title : hostile) {
            articles.add(new CodedArticle(titled(title), List.of(), List.of(), List.of()));
        }
        try (Record record = Record.open(folder.resolve("record"))) {
            record.add(articles);
            CsvExport.write(record, folder.resolve("out"));
        }
        String csv = Files.readString(folder.resolve("out/articles.csv"));
        assertThat(hostile)
                .allSatisfy(title -> assertThat(csv)
                        .containsAnyOf(",'" + title + ",", ",\"'" + title.replace("\"", "\"\"") + "\","));
    }

    private static Article titled(String title) {
        String text = "An article called " + title;
        return new Article(
                Identity.article(Optional.empty(), Optional.empty(), text),
                Optional.empty(),
                Optional.of("outlet.example"),
                Optional.of(title),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                "",
                List.of());
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }

    private static String golden(String file) throws IOException {
        try (InputStream expected = ExportTest.class.getResourceAsStream("small/" + file)) {
            return new String(expected.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
