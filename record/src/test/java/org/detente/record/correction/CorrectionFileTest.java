package org.detente.record.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.detente.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionFileTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void whatIsAddedIsReadAgain() throws IOException {
        Correction type = new Correction(
                NOON, "A \"B\"\n", "e-1", Correction.What.TYPE, Optional.of("THREATEN"), "they warned; <script>");
        CorrectionFile.in(folder).add(type);
        assertThat(CorrectionFile.in(folder).all()).containsExactly(type);
        assertThat(Files.readAllLines(folder.resolve("corrections.jsonl"))).hasSize(1);
    }

    @Test
    void theLastWordOnARowCounts() throws IOException {
        CorrectionFile file = CorrectionFile.in(folder);
        file.add(new Correction(NOON, "A", "e-1", Correction.What.ROW, Optional.empty(), "a film"));
        file.add(new Correction(NOON, "A", "e-2", Correction.What.ROW, Optional.empty(), "a film"));
        file.add(new Correction(NOON, "B", "e-1", Correction.What.NOTHING, Optional.empty(), "no film"));
        assertThat(file.standing().wrong()).containsExactly("e-2");
        assertThat(file.of("e-1")).hasSize(2);
    }

    @Test
    void aRecordOpensBesideItsCorrections() throws IOException {
        Path record = folder.resolve("record");
        Record.open(record).close();
        CorrectionFile.in(record)
                .add(new Correction(NOON, "A", "e-1", Correction.What.ROW, Optional.empty(), "a film"));
        Record.open(record).close();
        assertThat(CorrectionFile.in(record).standing().wrong()).containsExactly("e-1");
    }

    @Test
    void aLineThatIsNoneIsNamed() throws IOException {
        Files.writeString(folder.resolve("corrections.jsonl"), "{\"at\":\"yesterday\"}\n");
        assertThatThrownBy(() -> CorrectionFile.in(folder).all()).hasMessageContaining("line 1");
    }
}
