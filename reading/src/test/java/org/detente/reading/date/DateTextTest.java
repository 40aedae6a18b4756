package org.detente.reading.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.detente.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-01-10                               | 2022-01-10
            2022-01-10T23:30:00-05:00                | 2022-01-10
            2022-01-10T17:30:00.123Z                 | 2022-01-10
            2022-01-10 17:30:00 +0300                | 2022-01-10
            20220110                                 | 2022-01-10
            20220110T173000Z                         | 2022-01-10
            2022/1/10                                | 2022-01-10
            2022-01                                  | 2022-01
            2022/01                                  | 2022-01
            2022                                     | 2022
            Mon, 10 Jan 2022 14:30:00 GMT            | 2022-01-10
            Mon Jan 10 17:30:00 GMT 2022             | 2022-01-10
            January 10, 2022                         | 2022-01-10
            10 Jan 2022                              | 2022-01-10
            10-Jan-2022                              | 2022-01-10
            10th of January, 2022                    | 2022-01-10
            Jan. 10, 2022 at 5:30 p.m.               | 2022-01-10
            Published: Sept. 3rd, 2021 9:05 AM ET    | 2021-09-03
            JANUARY 10 2022                          | 2022-01-10
            13/01/2022                               | 2022-01-13
            1/13/2022                                | 2022-01-13
            5/5/2022                                 | 2022-05-05
            10.01.2022                               | 2022-01-10
            10/01/2022                               | 2022
            January 2022                             | 2022-01
            May, 2022                                | 2022-05
            """)
    void readsWhatIsWritten(String text, String expected) {
        assertThat(DateText.parse(text)).map(PartialDate::toString).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "January",
                "January 10",
                "31/31/2022",
                "2022-02-30",
                "0001-01-01T00:00:00",
                "99999999",
                "The talks of January 10, 2022, failed",
                "1234567890123456789012345678901234567890",
                "2021-22"
            })
    void takesNothingElseForADate(String text) {
        assertThat(DateText.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GENEVA, January 10, 2022 - The talks opened             | 2022-01-10
            By Ann Example, updated 3 March 2021 17:00              | 2021-03-03
            The treaty, signed in May 2010, lapsed                  | 2010-05
            posted (2022-01-10) under News                          | 2022-01-10
            """)
    void findsTheFirstDateInALine(String line, String expected) {
        assertThat(DateText.find(line)).map(PartialDate::toString).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"They may try in 2022", "a score of 2-1 in 2022", "version 1.2022-01-10", "page 20 of 2022"})
    void findsNoDateWhereThereIsNone(String line) {
        assertThat(DateText.find(line)).isEmpty();
    }

    @Test
    void saysWhereTheDateStands() {
        String line = "Posted on Jan. 10, 2022 in Europe";
        assertThat(DateText.locate(line)).map(found -> found.span().cut(line)).contains("Jan. 10, 2022");
    }

    @Test
    void longLinesTakeLinearTime() {
        String hostile = "1/1/".repeat(100_000) + "Jan 1 1:1".repeat(100_000) + "9".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(DateText.find(hostile)).isEmpty();
            assertThat(DateText.parse(hostile)).isEmpty();
        });
    }
}
