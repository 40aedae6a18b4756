package org.detente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.detente.record.export.JsonLinesExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class KilledProgramTest {
    private static final int ARTICLES = 200;
    private static final int BATCH = 10;

    @TempDir
    Path folder;

    @Test
    void aProgramKilledAtAnyMomentLosesNothingThatWasAddedAndTheNextRunCompletesToTheSameBytes() throws Exception {
        Path whole = folder.resolve("whole");
        try (Record record = Record.open(whole)) {
            record.add(RealisticArticles.numbers(0, ARTICLES));
            JsonLinesExport.write(record, folder.resolve("whole-export"));
        }

        Path killed = folder.resolve("killed");
        Random random = new Random(20221121);
        for (int run = 0; run < 4; run++) {
            int added = killAfter(killed, random.nextInt(15), random.nextInt(3_000_000));
            try (Record record = run % 2 == 0 ? Record.openReadOnly(killed) : Record.open(killed)) {
                for (int n = 0; n < added; n++) {
                    assertThat(record.article(
                                    RealisticArticles.number(n).article().id()))
                            .as("article %d of %d that were added before the kill", n, added)
                            .contains(RealisticArticles.number(n));
                }
                assertThat(record.counts().articles() % BATCH)
                        .as("a batch is whole or absent")
                        .isZero();
            }
        }

        try (Record record = Record.open(killed)) {
            record.add(RealisticArticles.numbers(0, ARTICLES));
            JsonLinesExport.write(record, folder.resolve("killed-export"));
        }
        assertThat(bytes(folder.resolve("killed-export"))).isEqualTo(bytes(folder.resolve("whole-export")));
        assertThat(size(killed)).as("disk use after kills").isLessThan(2 * size(whole));
        if (OS.LINUX.isCurrentOs()) {
            assertThat(RecordingProgram.temporary(killed))
                    .as("the engine's library, unpacked by the driver")
                    .isEmptyDirectory();
        }
    }

    /** Kills a run so many nanoseconds after it has said so many times that a batch was added; says how many were. */
    private static int killAfter(Path record, int batches, int nanoseconds) throws Exception {
        Process program =
                RecordingProgram.start(record, "add", "0", Integer.toString(ARTICLES), Integer.toString(BATCH));
        int added = 0;
        try (BufferedReader said = program.inputReader()) {
            assertThat(said.readLine()).isEqualTo("ready");
            for (int i = 0; i < batches; i++) {
                added = added(said.readLine(), added);
            }
            Thread.sleep(nanoseconds / 1_000_000, nanoseconds % 1_000_000);
            // by its handle, which leaves what it has said readable
            program.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                added = added(line, added);
            }
            assertThat(program.waitFor()).isNotZero();
        }
        return added;
    }

    /** A line that the kill has cut short says nothing. */
    private static int added(String line, int before) {
        return line.matches("added \\d*0") ? Math.max(before, Integer.parseInt(line.substring(6))) : before;
    }

    private static List<String> bytes(Path export) throws IOException {
        try (Stream<Path> files = Files.list(export)) {
            return files.sorted()
                    .map(file -> {
                        try {
                            return file.getFileName() + "\n" + Files.readString(file);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }

    private static long size(Path record) throws IOException {
        try (Stream<Path> files = Files.list(record)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
