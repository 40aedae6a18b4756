package org.detente.evaluation.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.detente.coding.Coder;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.codebook.Codebook;
import org.detente.evaluation.Evaluation;
import org.detente.model.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionEvaluationTest {
    // the first character lies outside the basic plane: stand-off offsets count it once, ours twice
    private static final String TEXT =
            "\uD83D\uDD4A Orel said that talks would go on. Moss praised the plan. The border is shut.\n";

    private static final Coder CODER = new Coder(ActorRegistry.load(List.of()), Codebook.standard());

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/one.txt"), TEXT);
        annotate("a1", """
                T1\tSource 2 6\tOrel
                T2\tCue 7 11\tsaid
                T3\tContent 12 35\tthat talks would go on.
                T4\tAttribution 7 11\tsaid
                E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
                T5\tSource 36 40\tMoss
                T6\tCue 41 48\tpraised
                T7\tContent 49 52;53 57\tthe plan
                E2\tAttribution:T6 Source:T5 Cue:T6 Content:T7
                T8\tCue 70 72\tis
                T9\tContent 59 69;73 77\tThe border shut
                E3\tAttribution:T8 Cue:T8 Content:T9
                """);
    }

    private void annotate(String annotator, String lines) throws IOException {
        Files.writeString(folder.resolve("attributions/one_" + annotator + ".ann"), lines);
    }

    @Test
    void countsExactOverlappingAndWholeMatches() throws IOException {
        Evaluation evaluation = AttributionEvaluation.evaluate(folder, CODER);
        assertThat(evaluation.items()).isEqualTo(3);
        assertThat(figure(evaluation, "source, exact", "precision")).isEqualTo(1);
        assertThat(figure(evaluation, "source, exact", "recall")).isEqualTo(1);
        assertThat(figure(evaluation, "cue, overlap", "recall")).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(figure(evaluation, "content, exact", "precision")).isEqualTo(1);
        assertThat(figure(evaluation, "attribution, overlap", "f1")).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void takesTheFirstOfSeveralAnnotators() throws IOException {
        annotate("b2", "T1\tCue 2 6\tOrel\nE1\tAttribution:T1 Cue:T1\n");
        assertThat(AttributionEvaluation.evaluate(folder, CODER).items()).isEqualTo(3);
        annotate("a0", "T1\tCue 2 6\tOrel\nE1\tAttribution:T1 Cue:T1\n");
        assertThat(AttributionEvaluation.evaluate(folder, CODER).items()).isEqualTo(1);
    }

    @Test
    void saysWhatAFolderLacks() {
        assertThatThrownBy(() -> AttributionEvaluation.evaluate(folder.resolve("text"), CODER))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("give a folder that holds text/ and attributions/");
    }

    @Test
    void matchesOneToOneThoseThatShareMostFirst() {
        String text = "abcdefghij klmno";
        List<Extent> predicted = List.of(extent(text, 0, 10), extent(text, 2, 4));
        List<Extent> gold = List.of(extent(text, 2, 5), extent(text, 11, 16));
        assertThat(Matching.count(predicted, gold, Extent::shared)).isEqualTo(new Counts(1, 2, 2));
        assertThat(Counts.NONE.f1()).isZero();
    }

    @Test
    void marksAtTheEndsDoNotCount() {
        String text = "“We go,” he said. “Now.”";
        assertThat(extent(text, 0, 8)).isEqualTo(extent(text, 1, 6));
        assertThat(Extent.of(text, List.of(new Span(0, 3), new Span(4, 8)))).isEqualTo(extent(text, 0, 8));
    }

    private static Extent extent(String text, int start, int end) {
        return Extent.of(text, List.of(new Span(start, end)));
    }

    private static double figure(Evaluation evaluation, String group, String name) {
        return evaluation.figures().stream()
                .filter(f -> f.group().equals(group) && f.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
