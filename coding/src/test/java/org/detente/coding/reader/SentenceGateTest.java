package org.detente.coding.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.detente.coding.codebook.Codebook;
import org.detente.text.TextAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceGateTest {
    private static final SentenceGate GATE = new SentenceGate(Codebook.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a trigger| Ruritania invaded Graustark.",
                "a cue| Orel insisted that it was over.",
                "a noun that attributes| The claim that it rained is false.",
                "a preposition that attributes| It was over, according to Orel.",
                "a mark of quotation| It was “a long day” in Strelsau.",
                "a mark that nothing closes| \"It was a long day in Strelsau."
            })
    void letsThroughWhatMayReport(String reason, String text) {
        assertThat(GATE.passing(TextAnalyzer.analyze(text)).get(0)).as(reason).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing is reported| It was a long day in Strelsau. | {}",
                "a quotation goes on in the second| “It was cold. The sun was low. It was wet.” It was dark. | {0, 1, 2}",
            })
    void tellsSentencesApart(String reason, String text, String passing) {
        assertThat(GATE.passing(TextAnalyzer.analyze(text))).as(reason).hasToString(passing);
    }
}
