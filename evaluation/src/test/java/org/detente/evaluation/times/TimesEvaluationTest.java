package org.detente.evaluation.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.evaluation.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimesEvaluationTest {
    private static final String DOCUMENT = """
            <?xml version="1.0" ?>
            <TimeML>
            <DOCID>one</DOCID>
            <DCT><TIMEX3 tid="t0" type="DATE" value="2022-02-17" functionInDocument="CREATION_TIME">17 February</TIMEX3></DCT>
            <TITLE>Talks <TIMEX3 tid="t9" type="DATE" value="2022">this year</TIMEX3></TITLE>
            <TEXT>The ships <EVENT eid="e1" class="OCCURRENCE">left</EVENT> on
            <TIMEX3 tid="t1" type="DATE" value="2022-02-14">Monday</TIMEX3> for %s.</TEXT>
            </TimeML>
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsRightInSpanTypeAndValueCountsFully() throws IOException {
        Evaluation evaluation =
                evaluate(DOCUMENT.formatted("<TIMEX3 tid=\"t2\" type=\"DURATION\" value=\"P5D\">five days</TIMEX3>"));
        assertThat(evaluation.items()).isEqualTo(2);
        assertThat(figure(evaluation, "all", "strict f1")).isEqualTo(1);
        assertThat(figure(evaluation, "all", "value f1")).isEqualTo(1);
        assertThat(figure(evaluation, "DURATION", "expected")).isEqualTo(1);
        assertThat(evaluation.notes()).isEmpty();
    }

    @Test
    void anotherSpanIsRelaxedAndAnotherValueIsNamed() throws IOException {
        Evaluation evaluation =
                evaluate(DOCUMENT.formatted("five <TIMEX3 tid=\"t2\" type=\"SET\" value=\"P6D\">days</TIMEX3>"));
        assertThat(figure(evaluation, "all", "strict f1")).isEqualTo(0.5);
        assertThat(figure(evaluation, "all", "relaxed f1")).isEqualTo(1);
        assertThat(figure(evaluation, "all", "value accuracy")).isEqualTo(0.5);
        assertThat(evaluation.notes())
                .containsExactly("a.tml one (2022-02-17) \"days\" SET P6D, found \"five days\" DURATION P5D");
    }

    @Test
    void anAnswerWithoutGoldCostsPrecision() throws IOException {
        Evaluation evaluation = evaluate(DOCUMENT.formatted("five days"));
        assertThat(figure(evaluation, "all", "precision")).isEqualTo(0.5);
        assertThat(figure(evaluation, "all", "recall")).isEqualTo(1);
        assertThat(evaluation.notes())
                .containsExactly("a.tml one (2022-02-17) not in the gold data: \"five days\" DURATION P5D");
    }

    @Test
    void saysWhereAFileIsBrokenOrNoneIs() throws IOException {
        assertThatThrownBy(() -> TimesEvaluation.evaluate(folder)).hasMessageContaining("TimeML");
        Files.writeString(folder.resolve("broken.tml"), "<TimeML><TEXT>on");
        assertThatThrownBy(() -> TimesEvaluation.evaluate(folder)).hasMessageContaining("broken.tml");
    }

    @Test
    void readsNothingFromOutsideTheFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "on Monday");
        Files.writeString(
                folder.resolve("a.tml"),
                "<!DOCTYPE TimeML [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><TimeML><TEXT>&x;</TEXT></TimeML>");
        try {
            assertThat(figure(TimesEvaluation.evaluate(folder), "all", "found")).isZero();
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("a.tml");
        }
    }

    @Test
    void ourOwnExpressionsAreReadWell() throws IOException {
        Evaluation evaluation = TimesEvaluation.evaluate(Path.of("..", "gold", "times"));
        assertThat(evaluation.items()).isEqualTo(485);
        assertThat(figure(evaluation, "all", "strict f1")).isCloseTo(1, within(0.03));
        assertThat(figure(evaluation, "all", "value f1")).isCloseTo(1, within(0.05));
    }

    private Evaluation evaluate(String document) throws IOException {
        Files.writeString(folder.resolve("a.tml"), document);
        return TimesEvaluation.evaluate(folder);
    }

    private static double figure(Evaluation evaluation, String group, String name) {
        return evaluation.figures().stream()
                .filter(figure -> figure.group().equals(group) && figure.name().equals(name))
                .mapToDouble(Evaluation.Figure::value)
                .findFirst()
                .orElseThrow();
    }
}
