package org.detente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.detente.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchKeeperTest {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @TempDir
    private Path folder;

    @Test
    void whatIsAddedMeanwhileIsFoundWithoutARestart() throws Exception {
        try (Record record = Record.open(folder);
                SearchKeeper keeper = SearchKeeper.start(record)) {
            assertThat(found(keeper, "missile")).isZero();
            Reports.addTo(record);
            assertThat(awaited(keeper, "missile", 4)).isEqualTo(4);
            assertThat(keeper.articles()).isEqualTo(3);
        }
    }

    @Test
    void anIndexThatIsDamagedWhileItIsServedIsMadeAgainAtTheNextStart() throws Exception {
        try (Record record = Record.open(folder)) {
            Reports.addTo(record);
            try (SearchKeeper keeper = SearchKeeper.start(record)) {
                assertThat(awaited(keeper, "missile", 4)).isEqualTo(4);
            }
            shorten(record.searchFolder());
            try (SearchKeeper keeper = SearchKeeper.start(record)) {
                assertThat(awaited(keeper, "missile", 4)).isEqualTo(4);
            }
        }
    }

    private static void shorten(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            }
        }
    }

    private static long awaited(SearchKeeper keeper, String words, long expected) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (found(keeper, words) != expected && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        return found(keeper, words);
    }

    private static long found(SearchKeeper keeper, String words) {
        return keeper.find(SearchQuery.of(words), Page.first(10)).found();
    }
}
