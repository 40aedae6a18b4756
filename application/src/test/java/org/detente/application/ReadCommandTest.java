package org.detente.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final String PACT = """
            Ruritania and France sign a pact

            French President Emmanuel Macron said on Monday that France would support Germany in the talks with Russia.
            Russia rejected the offer on Tuesday. "We will not meet them," Russian Foreign Minister Sergei Lavrov said.
            """;

    @TempDir
    private Path folder;

    private Path record;

    @BeforeEach
    void choosePlaces() {
        record = folder.resolve("record");
    }

    @Test
    void readsAFileAndSaysWhatItHolds() throws IOException {
        CommandRun run = CommandRun.of("read", article("pact.txt", PACT), "--record", record);
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("read             1").contains("the record is in " + record);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void articlesInOtherLanguagesAreKeptAndTheReaderIsToldThatTheyAreNotCoded() throws IOException {
        Path lines = article(
                "german.jsonl",
                "{\"language\": \"de\", \"title\": \"Gespräche\", \"text\": \"Der russische Außenminister sagte am"
                        + " Montag, dass die Gespräche mit der deutschen Regierung ohne Ergebnis beendet worden seien und"
                        + " dass Moskau nun auf eine schriftliche Antwort der anderen Seite warten werde.\"}\n");
        CommandRun run = CommandRun.of("read", lines, "--record", record);
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("read             1: 0 statements, 0 events")
                .contains("1 in German: kept as text, only English is coded");
    }

    @Test
    void readingAgainChangesNothing() throws IOException {
        Path file = article("pact.txt", PACT);
        CommandRun.of("read", file, "--record", record);
        List<String> before = export("before");
        CommandRun again = CommandRun.of("read", file, "--record", record);
        assertThat(again.status()).isZero();
        assertThat(again.err()).contains("already known    1");
        assertThat(export("after")).isEqualTo(before);
    }

    @Test
    void rowsDoNotDependOnTheNumberOfThreadsOrTheOrderOfReading() throws IOException {
        Path samples = Path.of("..", "samples", "china-us");
        CommandRun.of("read", samples, "--record", record, "--threads", 1);
        List<String> one = export("one");
        List<Object> backwards = new ArrayList<>(List.of("read", "--record", folder.resolve("other"), "--threads", 4));
        try (Stream<Path> files = Files.list(samples)) {
            files.filter(file -> !file.endsWith("metadata.jsonl"))
                    .sorted(java.util.Comparator.reverseOrder())
                    .forEach(backwards::add);
        }
        CommandRun.of(backwards.toArray());
        record = folder.resolve("other");
        assertThat(export("four")).isEqualTo(one);
    }

    @Test
    void aBrokenItemCostsOnlyItselfAndIsReportedWithItsPlace() throws IOException {
        Path lines = article(
                "articles.jsonl",
                "{\"text\": \""
                        + PACT.replace("\n", "\\n").replace("\"We", "We").replace("them,\"", "them,")
                        + "\"}\n{\"text\": \n");
        Path problems = folder.resolve("problems.jsonl");
        CommandRun run = CommandRun.of("read", lines, "--record", record, "--problems", problems);
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("articles.jsonl#2")
                .contains("read             1")
                .contains("failed           1");
        assertThat(Files.readString(problems)).contains("\"kind\":\"failed\"").contains("articles.jsonl#2");
    }

    @Test
    void aNamedInputThatIsNotThereFailsTheRunButNotTheRest() throws IOException {
        CommandRun run =
                CommandRun.of("read", folder.resolve("typo.txt"), article("pact.txt", PACT), "--record", record);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("typo.txt").contains("read             1");
    }

    @Test
    void hostileFilesBesideAnArticleDoNotStopIt() throws IOException {
        Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, (byte) 0xff, 0, 0, 7});
        Files.writeString(folder.resolve("empty.html"), "");
        Files.writeString(folder.resolve("deep.html"), "<div>".repeat(100_000) + "x");
        Files.writeString(folder.resolve("quotes.txt"), "\"".repeat(100_000));
        article("pact.txt", PACT);
        CommandRun run = CommandRun.of("read", folder, "--record", record);
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("read             1");
    }

    @Test
    void summaryCanBeReadByAProgram() throws IOException {
        CommandRun run = CommandRun.of("read", article("pact.txt", PACT), "--record", record, "--json");
        assertThat(run.out()).contains("\"read\" : 1").contains("\"alreadyKnown\" : 0");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void mistakesInTheUsersOwnFilesAreToldWithTheirPlaceBeforeARecordIsMade() throws IOException {
        Path article = article("pact.txt", PACT);
        Path codebook = Files.writeString(folder.resolve("mine.tsv"), "999\tS frobnicate T\n");
        Path actors = Files.writeString(folder.resolve("actors.tsv"), "code\tname\nRUS\n");
        CommandRun badCodebook = CommandRun.of("read", article, "--record", record, "--codebook", codebook);
        CommandRun badActors = CommandRun.of("read", article, "--record", record, "--actors", actors);
        CommandRun badColumns = CommandRun.of("read", article, "--record", record, "--columns", "colour=Blue");
        assertThat(badCodebook.err()).contains("mine.tsv, line 1").doesNotContain("\tat ");
        assertThat(badActors.err()).contains("actors.tsv, line 2").doesNotContain("\tat ");
        assertThat(badColumns.err()).contains("--columns").contains("colour").doesNotContain("\tat ");
        assertThat(List.of(badCodebook.status(), badActors.status(), badColumns.status()))
                .containsOnly(1);
        assertThat(record).doesNotExist();
    }

    @Test
    void refusesAFolderThatIsNoRecord() throws IOException {
        Files.writeString(folder.resolve("holiday.txt"), "not a record");
        CommandRun run = CommandRun.of("read", article("pact.txt", PACT), "--record", folder);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("detente read: ").contains(folder.toString());
        assertThat(Files.exists(folder.resolve("record.duckdb"))).isFalse();
    }

    private Path article(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> export(String name) throws IOException {
        Path out = folder.resolve(name);
        assertThat(CommandRun.of("export", "--record", record, "--out", out).status())
                .isZero();
        List<String> contents = new ArrayList<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.sorted().toList()) {
                contents.add(file.getFileName() + "\n" + Files.readString(file));
            }
        }
        return contents;
    }
}
