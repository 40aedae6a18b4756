package org.detente.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TwoProgramsTest {
    @TempDir
    Path place;

    private Path folder = Path.of("");

    @BeforeEach
    void name() {
        folder = place.resolve("record");
    }

    @Test
    void whileAProgramWritesNoOtherMayWriteOrRead() throws Exception {
        Process writer = RecordingProgram.start(folder, "hold");
        try (BufferedReader said = writer.inputReader()) {
            assertThat(said.readLine()).isEqualTo("ready");
            String inUse = "the record in " + folder + " is in use by another program (process " + writer.pid()
                    + "): wait until it is done, or name another folder with --record";
            assertThatThrownBy(() -> Record.open(folder))
                    .isInstanceOf(RecordException.class)
                    .hasMessage(inUse);
            assertThatThrownBy(() -> Record.openReadOnly(folder))
                    .isInstanceOf(RecordException.class)
                    .hasMessage(inUse);
        } finally {
            writer.destroyForcibly().waitFor();
        }
        Record.open(folder).close();
    }

    @Test
    void severalProgramsMayReadButThenNoneMayWrite() throws Exception {
        Record.open(folder).close();
        Process reader = RecordingProgram.start(folder, "read");
        try (BufferedReader said = reader.inputReader()) {
            assertThat(said.readLine()).isEqualTo("ready");
            try (Record record = Record.openReadOnly(folder)) {
                assertThat(record.counts().articles()).isZero();
            }
            assertThatThrownBy(() -> Record.open(folder))
                    .isInstanceOf(RecordException.class)
                    .hasMessageContaining("is in use by another program (process " + reader.pid() + ")");
        } finally {
            reader.destroyForcibly().waitFor();
        }
    }

    @Test
    void twoRecordsOfOneProgramOnTheSameFolderDoNotMixReadingAndWriting() {
        try (Record writing = Record.open(folder)) {
            assertThatThrownBy(() -> Record.openReadOnly(folder))
                    .isInstanceOf(RecordException.class)
                    .hasMessageContaining("is in use");
            assertThat(writing.add(RealisticArticles.numbers(0, 1)).articles()).isEqualTo(1);
        }
    }
}
