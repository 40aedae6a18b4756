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
import org.detente.coding.time.value.DayInterval;
import org.detente.coding.time.value.TimeValue;
import org.detente.model.PartialDate;
import org.detente.text.TextAnalyzer;
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
    void readsTheValuesThatAReaderTakesFromIt(String reason, String published, String text, String expected) {
        Optional<PartialDate> date =
                Optional.of(published).filter(p -> !p.isEmpty()).map(PartialDate::parse);
        String found = TimeExpressions.find(TextAnalyzer.analyze(text), date).stream()
                .map(m -> m.span().cut(text) + "=" + m.value().text())
                .collect(Collectors.joining("; "));
        assertThat(found).as(reason).isEqualTo(expected);
    }

    @Test
    void staysFastOnHostileInput() {
        for (String part : List.of(
                "on Monday ",
                "January 10, ",
                "the end of ",
                "the week of ",
                "the first quarter of ",
                "a year and a half ",
                "\"yesterday\" ",
                "1990-",
                "3 to ")) {
            String text = part.repeat(20_000);
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> TimeExpressions.find(
                            TextAnalyzer.analyze(text), Optional.of(PartialDate.parse("2022-02-17"))),
                    part);
        }
    }

    @Test
    void namesTheDaysThatAnExpressionCovers() {
        List<TimeMention> found = TimeExpressions.find(
                TextAnalyzer.analyze("Last week, in spring 2020 and for five years."),
                Optional.of(PartialDate.parse("2022-06-17")));
        assertThat(found)
                .extracting(m -> m.value().days().map(DayInterval::toString))
                .containsExactly(
                        Optional.of("DayInterval[first=2022-06-06, last=2022-06-12]"),
                        Optional.of("DayInterval[first=2020-03-01, last=2020-05-31]"),
                        Optional.empty());
        assertThat(found)
                .extracting(TimeMention::date)
                .containsExactly(
                        Optional.of(PartialDate.parse("2022-06")),
                        Optional.of(PartialDate.parse("2020")),
                        Optional.empty());
        assertThat(found)
                .extracting(m -> m.value().kind())
                .containsExactly(TimeValue.Kind.DATE, TimeValue.Kind.DATE, TimeValue.Kind.DURATION);
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
