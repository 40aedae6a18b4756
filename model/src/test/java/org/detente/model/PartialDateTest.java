package org.detente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2022", "2022-01", "2022-01-10", "0999-12"})
    void writesWhatItReads(String iso) {
        assertThat(PartialDate.parse(iso).toString()).isEqualTo(iso);
    }

    @Test
    void knowsTheFirstAndTheLastDayItMayMean() {
        PartialDate february = PartialDate.parse("2024-02");
        assertThat(february.first()).isEqualTo("2024-02-01");
        assertThat(february.last()).isEqualTo("2024-02-29");
        assertThat(february.day()).isEmpty();
    }

    @Test
    void forgetsWhatItsPrecisionDoesNotKnow() {
        LocalDate day = LocalDate.of(2022, 1, 10);
        assertThat(new PartialDate(day, PartialDate.Precision.YEAR)).isEqualTo(PartialDate.parse("2022"));
    }

    @Test
    void comesInTheOrderOfTimeAndTheMorePreciseFirst() {
        assertThat(PartialDate.parse("2022-01-01")).isLessThan(PartialDate.parse("2022-01"));
        assertThat(PartialDate.parse("2021")).isLessThan(PartialDate.parse("2022-01-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22", "2022-13", "2022-02-30", "January 2022"})
    void refusesWhatIsNotADate(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeParseException.class);
    }
}
