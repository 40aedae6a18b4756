package org.detente.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theProgramsListsPass() throws IOException {
        CommandRun run = CommandRun.of("actors", "check", "--json");
        assertThat(run.status()).as(run.out()).isZero();
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.path("problems").asInt()).isZero();
        assertThat(json.path("counts").path("terms").asInt()).isGreaterThan(4000);
        assertThat(json.path("accepted").get(0).path("reason").asText()).isNotEmpty();
    }

    @Test
    void tellsWhatIsWrongWithAUsersFileAndEndsWithOne() throws IOException {
        Path file = Files.writeString(
                folder.resolve("mine.tsv"),
                "code\tname\trole\tfrom\tto\nSUN\tAda Orel\tpresident\t1999\t1998\nFRA\tIvo Lesk\tking\t2020\t\n");
        CommandRun run = CommandRun.of("actors", "check", file, "--today", "2026-01-01", "--list");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("mine.tsv on 2026-01-01")
                .contains("impossible-date, " + file + ", line 2: SUN president, Ada Orel, 1999 to 1998: ends (1998)")
                .contains("former-state, ");
        assertThat(run.out().lines().filter(line -> line.contains("line 3"))).isEmpty();
    }

    @Test
    void saysWhatFileIsMissing() {
        assertThat(CommandRun.of("actors", "check", "no-such.tsv").err()).contains("no file no-such.tsv");
        CommandRun run = CommandRun.of("actors", "check", "--accepted", "x.tsv");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("--accepted goes with a FILE");
    }

    @Test
    void withoutASubcommandShowsItsHelp() {
        CommandRun run = CommandRun.of("actors");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("check");
    }
}
