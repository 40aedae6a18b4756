package org.detente.reading.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2022-01-10T17:30:00+03:00       | 2022-01-10T14:30:00Z
                    2022-01-10T14:30Z               | 2022-01-10T14:30:00Z
                    2022-01-10T14:30:05.250Z        | 2022-01-10T14:30:05Z
                    2022-01-10 14:30:05 +0000       | 2022-01-10T14:30:05Z
                    2022-01-10T23:30:00-0500        | 2022-01-11T04:30:00Z
                    2022-01-10T01:30:00+05:30       | 2022-01-09T20:00:00Z
                    Mon, 10 Jan 2022 14:30:00 GMT   | 2022-01-10T14:30:00Z
                    January 10, 2022 at 9:30 a.m. EST | 2022-01-10T14:30:00Z
                    10 January 2022, 12:05 am UTC   | 2022-01-10T00:05:00Z
                    Jan 10, 2022 05:30 PM (MSK)     | 2022-01-10T14:30:00Z
                    """)
    void aDateWithTimeAndZoneIsAMoment(String written, String moment) {
        assertThat(TimeText.parse(written)).contains(Instant.parse(moment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-01-10",
                "2022-01-10T14:30:00",
                "2022-01-10 14:30 IST",
                "2022-01-10T00:00:00Z",
                "2022-01-10T00:00:00+03:00",
                "2022-01-10T25:30:00Z",
                "2022-01-10T14:61:00Z",
                "2022-01-10T14:30:00+99:00",
                "2022-01-10 13:30 PM GMT",
                "2022-01 14:30 GMT",
                "14:30 GMT",
                "Talks: 2022-01-10T14:30:00Z"
            })
    void aMomentThatIsNotSaidIsNotGuessed(String written) {
        assertThat(TimeText.parse(written)).isEmpty();
    }

    @Test
    void aMomentIsKeptOnlyWhereItFallsOnTheDay() {
        Published day = new Published(PartialDate.parse("2022-01-10"), Published.Basis.METADATA);
        assertThat(day.at(TimeText.parse("2022-01-11T04:30:00Z")).time()).isPresent();
        assertThat(day.at(TimeText.parse("2022-01-12T04:30:00Z")).time()).isEmpty();
        Published month = new Published(PartialDate.parse("2022-01"), Published.Basis.METADATA);
        assertThat(month.at(TimeText.parse("2022-01-11T04:30:00Z")).time()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1:", "+1", "12:00 ", "T", "2022-01-10T1", "EST"})
    void repetitionCostsNoTime(String part) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(TimeText.parse(part.repeat(100_000))).isEmpty());
    }
}
