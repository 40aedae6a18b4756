package org.detente.coding.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.detente.text.TextAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalizedNamesTest {
    @ParameterizedTest
    @CsvSource({
        "'The envoy Tarek Ould Vall met Ana Orel.', 'Tarek Ould Vall|Ana Orel'",
        "'Yesterday nobody came.', ''",
        "'Anders Holm stayed, Lima said.', 'Anders Holm|Lima'",
        "'it rained in Gdynia', 'Gdynia'",
    })
    void areRunsOfCapitalisedWordsThatDoNotMerelyBeginASentence(String text, String names) {
        List<String> found = TextAnalyzer.analyze(text).sentences().stream()
                .flatMap(sentence -> CapitalizedNames.of(sentence).stream())
                .map(span -> span.cut(text))
                .toList();
        assertThat(String.join("|", found)).isEqualTo(names);
    }
}
