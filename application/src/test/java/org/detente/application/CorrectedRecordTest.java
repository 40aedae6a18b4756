package org.detente.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectedRecordTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static Path record;
    private static String event;
    private static String meeting;

    @BeforeAll
    static void readTheSamplesAndFindTwoRowsWrong() throws IOException {
        record = folder.resolve("record");
        CommandRun.of("read", Path.of("..", "samples", "iran-us"), "--record", record, "--codebook-only", "--quiet");
        JsonNode dossier = show();
        event = dossier.path("events").path(0).path("id").asText();
        meeting = CommandRun.of("calendar", "IRN-USA", "--record", record)
                .out()
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow()
                .replaceAll("UID:(.*)@detente", "$1");
        for (String row : new String[] {event, meeting}) {
            Files.writeString(
                    record.resolve("corrections.jsonl"),
                    "{\"at\":\"2026-11-22T13:00:00Z\",\"by\":\"A. Reader\",\"row\":\"" + row
                            + "\",\"what\":\"row\",\"why\":\"a film\"}\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    @Test
    void dossierChangesAndCalendarAreWithoutThem() throws IOException {
        assertThat(show().toString()).doesNotContain("\"" + event + "\"", "\"" + meeting + "\"");
        CommandRun changes =
                CommandRun.of("changes", "IRN-USA", "--since", "1990-01-01", "--limit", 0, "--record", record);
        assertThat(changes.out()).isNotEmpty().doesNotContain(meeting).doesNotContain(event + "\n");
        assertThat(CommandRun.of("calendar", "IRN-USA", "--record", record).out())
                .contains("BEGIN:VEVENT")
                .doesNotContain(meeting);
    }

    @Test
    void anExportIsWithoutThemUnlessItIsAskedForAsCoded() throws IOException {
        for (String format : new String[] {"jsonl", "csv"}) {
            Path out = folder.resolve(format);
            CommandRun.of("export", "--format", format, "--out", out, "--record", record);
            assertThat(out.resolve("events." + format)).content().doesNotContain(event);
            assertThat(out.resolve("meetings." + format)).content().doesNotContain(meeting);
            CommandRun.of("export", "--format", format, "--as-coded", "--out", out, "--record", record);
            assertThat(out.resolve("events." + format)).content().contains(event);
            assertThat(out.resolve("meetings." + format)).content().contains(meeting);
        }
        Path parquet = folder.resolve("parquet");
        assertThat(CommandRun.of("export", "--format", "parquet", "--out", parquet, "--record", record)
                        .status())
                .isZero();
        assertThat(parquet.resolve("relations.parquet")).isNotEmptyFile();
    }

    @Test
    void explainStillTellsHowItWasCodedAndThatItIsWrong() {
        assertThat(CommandRun.of("explain", event, "--record", record).out()).contains("a film", "A. Reader");
    }

    private static JsonNode show() throws IOException {
        return JSON.readTree(
                CommandRun.of("show", "IRN-USA", "--json", "--record", record).out());
    }
}
