package org.detente.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutletsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void tellsWhatAnOutletIsAndWhoStandsBehindIt() {
        CommandRun run = CommandRun.of("outlets", "RT NEWS", "news.bbc.co.uk");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("RT: broadcaster, state-controlled, RUS, since 2005\n", "  owner: ANO TV-Novosti")
                .contains("BBC: broadcaster, public, GBR\n");
    }

    @Test
    void anOutletThatNobodyListsIsSaidAndEndsWithOne() {
        CommandRun run = CommandRun.of("outlets", "Harbor Wire", "RT");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("Harbor Wire: not in the list", "RT: broadcaster");
    }

    @Test
    void theUsersFileAddsAndOverridesAndItsMistakesAreNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.tsv"), "name\tkind\nHarbor Wire\tagency\nRT\twebsite\n");
        assertThat(CommandRun.of("outlets", "--outlets", file, "harbor wire", "rt")
                        .out())
                .contains("Harbor Wire: agency\n", "RT: website\n");

        Files.writeString(file, "name\tkind\nHarbor Wire\tghost\n");
        CommandRun run = CommandRun.of("outlets", "--outlets", file, "rt");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains(file + ", line 2: has the kind \"ghost\"; use one of agency");
    }
}
