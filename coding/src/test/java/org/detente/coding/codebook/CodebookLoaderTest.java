package org.detente.coding.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.detente.coding.codebook.notation.CodebookException;
import org.detente.model.EventType;
import org.detente.text.Sentence;
import org.detente.text.TextAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodebookLoaderTest {
    @TempDir
    Path folder;

    private Codebook load(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return Codebook.load(file);
    }

    private static List<String> matches(Codebook codebook, String text) {
        Sentence sentence = TextAnalyzer.analyze(text).sentences().get(0);
        return codebook.matches(sentence).stream().map(m -> m.entry().id()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    999;S accuse T       @ events.tsv, line 2, column 1 @ the CAMEO code 999 is not in cameo.tsv
                    112;accuse T         @ events.tsv, line 2, column 2 @ has no S
                    112;S accuse S       @ events.tsv, line 2, column 2 @ more than once
                    112;S ~ T            @ events.tsv, line 2, column 2 @ must have a word
                    112;S (accuse T      @ events.tsv, line 2, column 2 @ not closed
                    112;S accuse) T      @ events.tsv, line 2, column 2 @ do not pair
                    112;S (a||b) T       @ events.tsv, line 2, column 2 @ cannot read
                    112                  @ events.tsv, line 2, column 2 @ the pattern is missing
                    112;S blame T;;FIGHT @ events.tsv, line 2, column 4 @ is no PLOVER type: use one of
                    """)
    void aWrongRowIsNamedWithFileLineColumnAndWhatToTry(String row, String where, String what) {
        assertThatThrownBy(() -> load("events.tsv", "# a comment\n" + row.replace(';', '\t') + "\n"))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining(where)
                .hasMessageContaining(what);
    }

    @Test
    void aPatternThatStandsTwiceIsRefusedWithItsFirstLine() {
        assertThatThrownBy(() -> load("events.tsv", "112\tS accuse T\n111\tS accuse T\n"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("stands already in line 1");
    }

    @Test
    void aFileThatIsNotThereOrNoTextIsRefused() throws IOException {
        assertThatThrownBy(() -> Codebook.load(folder.resolve("none.tsv")))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining("none.tsv");
        Path latin = folder.resolve("latin.tsv");
        Files.write(latin, "112\tS accusé T".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Codebook.load(latin)).hasMessageContaining("UTF-8");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> Codebook.load(empty)).hasMessageContaining("no codebook there");
    }

    @Test
    void aUsersEventsReplaceOursAndUseOurCodes() throws IOException {
        Codebook own = load("mine.tsv", "112\tS finger T\t<Peru> fingered {Chile}.\n");

        assertThat(own.entries()).hasSize(1);
        assertThat(own.entries().get(0).id()).isEqualTo("112:finger-T");
        assertThat(matches(own, "Peru fingered Chile.")).containsExactly("112:finger-T");
    }

    @Test
    void aFolderReplacesOnlyTheFilesItHas() throws IOException {
        Files.writeString(folder.resolve("contexts.tsv"), "military\ttrebuchet\n");

        Codebook codebook = Codebook.load(folder);

        assertThat(codebook.contexts()).hasSize(1);
        assertThat(codebook.entries()).hasSameSizeAs(Codebook.standard().entries());
    }

    @Test
    void aRowMayGiveItsOwnTypeAndMode() throws IOException {
        CodebookEntry entry = load("events.tsv", "0831\tS resign\t\tRETREAT:resign\n")
                .entries()
                .get(0);

        assertThat(entry.type()).isEqualTo(EventType.RETREAT);
        assertThat(entry.mode()).contains("resign");
    }

    @ParameterizedTest
    @CsvSource({
        "S impose ~ sanction on T, Peru imposed harsh new sanctions on Chile.",
        "S impose ~ sanction on T, Sanctions were imposed on Chile by Peru.",
        "S (impose|slap) ~ sanction, Peru slaps sanctions.",
        "S call (out|on) T, Peru calls on Chile.",
        "S agree to, Peru agreed on Monday to wait.",
        "S break (off)? talks, Peru broke talks.",
        "S break (off)? talks, Peru broke off talks.",
        "S condemn T, Peru is condemning Chile.",
        "S ban T, Peru banned Chile.",
        "S criticize T, Peru criticised Chile.",
        "S vow T to, Peru vows Chile to."
    })
    void patternsMatchInflectedAndInterruptedWords(String pattern, String text) throws IOException {
        assertThat(matches(load("events.tsv", "112\t" + pattern + "\n"), text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "S impose ~ sanction on T, Peru imposed a fine. Sanctions on Chile followed.",
        "S impose ~ sanction, Peru imposed a fine that sanctions nobody.",
        "S accuse T of, Peru accused Chile.",
        "S ban T, Peru bank Chile."
    })
    void patternsDoNotMatchOtherWords(String pattern, String text) throws IOException {
        assertThat(matches(load("events.tsv", "112\t" + pattern + "\n"), text)).isEmpty();
    }

    @Test
    void everyCodeOfTheStandardTableIsWithinTheScale() {
        Codebook codebook = Codebook.standard();

        assertThat(codebook.code("073").orElseThrow().goldstein()).isEqualTo(7.4);
        assertThat(codebook.code("073").orElseThrow().refused()).contains("1223");
        assertThat(codebook.code("190").orElseThrow().type()).isEqualTo(EventType.ASSAULT);
        assertThat(codebook.entries().stream().map(e -> e.type()).distinct()).hasSize(EventType.values().length);
    }
}
