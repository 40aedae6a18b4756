package org.detente.evaluation.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.evaluation.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairEvaluationTest {
    private static final String HEADER = "id\tgold_root\tgold_quad\tsentence\tmarked_sentence\tsource\ttarget\n";

    @TempDir
    Path folder;

    @Test
    void countsRightAndWrongRowsPerRoot() throws IOException {
        Path tsv = folder.resolve("pairs.tsv");
        Files.writeString(
                tsv,
                HEADER
                        + row("1", "ACCUSE", "<s>Peru</s> accused <t>Chile</t> of lying.")
                        + row("2", "YIELD", "<s>Peru</s> released <t>the crew</t>.")
                        + row("3", "AID", "<s>Peru</s> condemned <t>Chile</t>.")
                        + row("4", "AID", "<s>Peru</s> xyzzy <t>Chile</t>."));

        Evaluation evaluation = PairEvaluation.evaluate(tsv);

        assertThat(evaluation.items()).isEqualTo(4);
        assertThat(figure(evaluation, "all", "accuracy")).isEqualTo(0.5);
        assertThat(figure(evaluation, "all", "without a root")).isEqualTo(0.25);
        assertThat(figure(evaluation, "ACCUSE", "precision")).isEqualTo(0.5);
        assertThat(figure(evaluation, "ACCUSE", "f1")).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(figure(evaluation, "all", "macro-f1")).isEqualTo((2 / 3.0 + 1 + 0) / 3, within(1e-9));
        assertThat(evaluation.sha256()).hasSize(64);
    }

    @Test
    void readsQuotedFieldsAndRowsWithoutATarget() throws IOException {
        Path tsv = folder.resolve("pairs.tsv");
        Files.writeString(tsv, HEADER + row("1", "PROTEST", "\"<s>Nurses</s> went on strike, a \"\"first\"\".\""));

        assertThat(figure(PairEvaluation.evaluate(tsv), "all", "accuracy")).isEqualTo(1);
    }

    @Test
    void aFileWithoutTheColumnsIsRefusedWithItsName() throws IOException {
        Path tsv = folder.resolve("other.tsv");
        Files.writeString(tsv, "a\tb\n1\t2\n");

        assertThatThrownBy(() -> PairEvaluation.evaluate(tsv))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("other.tsv")
                .hasMessageContaining("no column id");
    }

    private static String row(String id, String root, String marked) {
        return id + "\t" + root + "\t0\t\t" + marked + "\t\t\n";
    }

    private static double figure(Evaluation evaluation, String group, String name) {
        return evaluation.figures().stream()
                .filter(f -> f.group().equals(group) && f.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
