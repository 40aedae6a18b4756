package org.detente.coding.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.detente.coding.actor.ActorFileException;
import org.detente.coding.actor.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenseReaderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "went, passt, has the tense \"passt\"",
        "went, '', has the tense \"\"",
        "Went, past, has the word \"Went\"",
        "'', past, has the word \"\""
    })
    void refusesAWrongEntryWithFileLineAndReason(String word, String tense, String reason) throws IOException {
        List<Table.Row> rows = rows("# words\nword\ttense\tnote\nsaid\tpast\t\n" + word + '\t' + tense + "\t\n");
        assertThatThrownBy(() -> TenseReader.signs(rows))
                .isInstanceOf(ActorFileException.class)
                .hasMessageContaining("tense-words.tsv, line 4: " + reason);
    }

    @Test
    void aWordMayTellSeveralThings() throws IOException {
        assertThat(TenseReader.signs(rows("word\ttense\tnote\nset\tpast\t\nset\tnot-past\t\n")))
                .containsOnlyKeys("set")
                .containsEntry("set", Set.of(TenseReader.Sign.PAST, TenseReader.Sign.NOT_PAST));
    }

    private List<Table.Row> rows(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("tense-words.tsv"), text);
        return Table.file(file, Set.of("word", "tense", "note"), Set.of());
    }
}
