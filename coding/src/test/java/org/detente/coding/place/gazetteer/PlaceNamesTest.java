package org.detente.coding.place.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Côte-d'Or | cote dor",
                "St. John’s | saint johns",
                "Mt. Vernon | mount vernon",
                "St | st",
                "U.S. | us",
                "N. J. | nj",
                "Łódź | lodz",
                "Diyarbakır | diyarbakir",
                "İzmir | izmir",
                "NAGORNO-KARABAKH | nagorno karabakh"
            })
    void foldsCaseMarksAndAbbreviations(String name, String folded) {
        assertThat(PlaceNames.folded(name)).isEqualTo(folded);
    }

    @Test
    void takesThePossessiveOff() {
        assertThat(PlaceNames.withoutPossessive("Iraq’s")).isEqualTo("Iraq");
        assertThat(PlaceNames.withoutPossessive("Iraq's")).isEqualTo("Iraq");
        assertThat(PlaceNames.withoutPossessive("Paris")).isEqualTo("Paris");
    }

    @Test
    void foldsLongTextInTime() {
        String hostile = "St. É'".repeat(100_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PlaceNames.folded(hostile));
    }
}
