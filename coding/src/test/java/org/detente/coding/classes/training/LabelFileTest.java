package org.detente.coding.classes.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.detente.coding.classes.ClassVerdict;
import org.detente.coding.classes.ClassesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelFileTest {
    @TempDir
    private Path folder;

    @Test
    void readsLabelsAndMarks() throws IOException {
        LabelFile file =
                read("label\tsentence\tgroup\nhonour\tFor peace <s>Chad</s> decorated <t>a  Malian</t>.\tg1\n");
        LabelledSentence row = file.rows().get(0);
        assertThat(row.text()).isEqualTo("For peace Chad decorated a  Malian.");
        assertThat(row.source().orElseThrow().cut(row.text())).isEqualTo("Chad");
        assertThat(row.target().orElseThrow().cut(row.text())).isEqualTo("a  Malian");
        assertThat(row.group()).isEqualTo("g1");
        assertThat(row.line()).isEqualTo(2);
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void marksAreOptionalAndMayNest() throws IOException {
        LabelFile file = read("label\tsentence\nx\tIt rained.\nx\t<s>the <t>Greek</t> army</s> met\n");
        assertThat(file.rows().get(0).source()).isEmpty();
        LabelledSentence nested = file.rows().get(1);
        assertThat(nested.source().orElseThrow().cut(nested.text())).isEqualTo("the Greek army");
        assertThat(nested.target().orElseThrow().cut(nested.text())).isEqualTo("Greek");
    }

    @Test
    void takesADashAndTheWordNoneForNoClass() throws IOException {
        LabelFile file = read("label\tsentence\n-\tone.\nNone\ttwo.\n");
        assertThat(file.rows()).extracting(LabelledSentence::label).containsOnly(ClassVerdict.NONE);
    }

    @Test
    void readsWhatSpreadsheetsWrite() throws IOException {
        LabelFile file = read(
                "\uFEFF\"Label\"\tSentence\r\nx\t\"<s>Oman</s> said \"\"no\"\".\"\r\n\r\nx\t\"No,\" he \"said\"\r\n");
        assertThat(file.rows())
                .extracting(LabelledSentence::text)
                .containsExactly("Oman said \"no\".", "\"No,\" he \"said\"");
    }

    @Test
    void otherNamesOfColumnsAreGiven() throws IOException {
        Path path = write("id\troot\ttext\n1\tx\tOman met Iran.\n");
        LabelFile file = LabelFile.read(path, Map.of("label", "root", "sentence", "text"));
        assertThat(file.rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x<TAB><s>Oman met Iran. | line 2: <s> is not closed",
                "x<TAB>Oman</s> met Iran. | line 2: </s> has no <s> before it",
                "x<TAB><t>Oman <t>met</t> Iran. | line 2: <t> stands again before </t>",
                "x<TAB><s> </s>met Iran. | line 2: <s> encloses nothing",
                "x | line 2: only 1 column",
                "<TAB>Oman met Iran. | line 2: no label",
                "x<TAB> | line 2: no sentence",
                "<s>Oman</s> met Iran.<TAB>x | looks like a sentence"
            })
    void aRowThatCannotBeReadIsToldWithItsLine(String row, String problem) throws IOException {
        LabelFile file = read("label\tsentence\n" + row.replace("<TAB>", "\t") + "\nx\tIran met Oman.\n");
        assertThat(file.problems()).singleElement().asString().contains(problem);
        assertThat(file.rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | the file is empty",
                "label,sentence | separated by commas? Save it with tabs",
                "label;sentence | separated by semicolons?",
                "class<TAB>sentence | no column \"label\" but [class, sentence]; rename one, or name it as --columns",
                "x<TAB><s>Oman</s> met Iran. | write a first line label<TAB>sentence above it",
                "PK<03> | a spreadsheet or zip archive",
                "label<00> | zero bytes"
            })
    void aFileOfAnotherKindIsRefusedWithTheReason(String text, String reason) {
        String content = text.replace("<TAB>", "\t").replace("<03>", "\u0003").replace("<00>", "\u0000");
        assertThatThrownBy(() -> read(content + "\n"))
                .isInstanceOf(ClassesException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Path path = Files.write(
                folder.resolve("l.tsv"), "label\tsentence\nx\tMünchen".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> LabelFile.read(path, Map.of())).hasMessageContaining("no text in UTF-8");
    }

    private LabelFile read(String text) throws IOException {
        return LabelFile.read(write(text), Map.of());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("labels.tsv"), text);
    }
}
