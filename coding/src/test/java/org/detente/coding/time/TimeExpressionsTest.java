package org.detente.coding.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.coding.text.TextAnalyzer;
import org.detente.model.PartialDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TimeExpressionsTest {
    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = TimeExpressionsTest.class.getResourceAsStream("time-cases.tsv")) {
            assertThat(in).isNotNull();
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .filter(l -> !l.startsWith("#") && !l.startsWith("published\t"))
                    .map(l -> l.split("\t", -1))
                    .map(c -> Arguments.of(c[3], c[0], c[1], c[2]));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsTheDatesThatAReaderTakesFromIt(String reason, String published, String text, String expected) {
        Optional<PartialDate> date =
                Optional.of(published).filter(p -> !p.isEmpty()).map(PartialDate::parse);
        String found = TimeExpressions.find(TextAnalyzer.analyze(text), date).stream()
                .map(m -> m.span().cut(text) + "=" + m.date())
                .collect(Collectors.joining("; "));
        assertThat(found).as(reason).isEqualTo(expected);
    }

    @Test
    void staysFastOnHostileInput() {
        for (String part : List.of("on Monday ", "January 10, ")) {
            String text = part.repeat(100_000);
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> TimeExpressions.find(
                            TextAnalyzer.analyze(text), Optional.of(PartialDate.parse("2022-02-17"))),
                    part);
        }
    }

    @Test
    void readsEveryYearOfTheCalendarWithoutFailing() {
        for (int year = 1; year < 10_000; year += 7) {
            String text = "On 29 February %d and in %d.".formatted(year, year);
            assertThatCode(() -> TimeExpressions.find(TextAnalyzer.analyze(text), Optional.empty()))
                    .doesNotThrowAnyException();
        }
    }
}
