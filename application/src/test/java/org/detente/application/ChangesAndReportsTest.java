package org.detente.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesAndReportsTest {
    @TempDir
    private static Path folder;

    private static Path record;

    @BeforeAll
    static void readTheSamples() {
        record = folder.resolve("record");
        CommandRun run = CommandRun.of(
                "read", Path.of("..", "samples", "iran-us"), "--record", record, "--codebook-only", "--quiet");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void changesComeFromArticlesOfTheDaysAskedFor() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(CommandRun.of("changes", "IRN-USA", "--since", "2025-01-01", "--json", "--record", record)
                        .out());
        List<String> days = new ArrayList<>();
        json.path("relations")
                .path(0)
                .path("changes")
                .forEach(change -> days.add(change.path("date").asText()));
        assertThat(days)
                .isNotEmpty()
                .allMatch(day -> day.startsWith("2025"))
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void everyChangeNamesItsSource() {
        CommandRun run = CommandRun.of("changes", "IRN-USA", "--since", "2025-01-01", "--record", record, "--limit", 0);
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("IRN – USA").contains("new meeting", "a-");
    }

    @Test
    void withoutARelationAllAreLookedAt() {
        CommandRun run = CommandRun.of("changes", "--since", "2025-01-01", "--record", record);
        assertThat(run.out()).contains("IRN – USA");
    }

    @Test
    void nothingNewIsSaid() {
        CommandRun run = CommandRun.of("changes", "IRN-USA", "--since", "2099-01-01", "--record", record);
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Nothing changed between IRN-USA since 2099-01-01");
    }

    @Test
    void whatWasReadSinceADayIsNewWheneverItHappened() throws IOException {
        CommandRun all = CommandRun.of(
                "changes", "IRN-USA", "--read-since", "2000-01-01", "--json", "--limit", 0, "--record", record);
        JsonNode json = new ObjectMapper().readTree(all.out());
        assertThat(json.path("readSince").asText()).isEqualTo("2000-01-01");
        assertThat(json.path("relations").path(0).path("changes").findValuesAsText("date"))
                .anyMatch(day -> day.compareTo("2025") < 0);
        CommandRun none = CommandRun.of("changes", "--read-since", "2099-01-01", "--record", record);
        assertThat(none.out()).startsWith("Nothing changed since 2099-01-01");
    }

    @Test
    void oneOfBothDaysIsGiven() {
        assertThat(CommandRun.of("changes", "IRN-USA", "--record", record).status())
                .isEqualTo(2);
        assertThat(CommandRun.of("changes", "--since", "2025-01-01", "--read-since", "2025-01-01", "--record", record)
                        .status())
                .isEqualTo(2);
    }

    @Test
    void aReportIsOneFileWithItsSources() {
        CommandRun html = CommandRun.of("show", "IRN-USA", "--format", "html", "--record", record);
        assertThat(html.status()).isZero();
        assertThat(html.out()).contains("<h1>Iran – United States</h1>", "<svg", "id=\"source-1\"", "What happened");
        CommandRun markdown = CommandRun.of("show", "IRN-USA", "--format", "markdown", "--record", record);
        assertThat(markdown.out()).startsWith("# Iran – United States").contains("## Sources", "\\[1\\]");
    }

    @Test
    void aReportNeedsARelation() {
        CommandRun run = CommandRun.of("show", "--format", "html", "--record", record);
        assertThat(run.status()).isNotZero();
        assertThat(run.err()).contains("name one");
    }
}
