package org.detente.coding.time.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.detente.coding.time.value.Slot;
import org.detente.coding.time.value.Unit;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final Set<String> NUMBERED = Set.of(
            "weekday",
            "weekdays",
            "short-weekday",
            "month",
            "season",
            "number",
            "multiplier",
            "ordinal",
            "step",
            "relation",
            "day-word",
            "decade-name");

    @Test
    void eachWordStandsOnceInACategoryAndInLowerCase() {
        Set<String> seen = new HashSet<>();
        for (String[] row : Lexicon.rows("time-words.tsv")) {
            assertThat(seen.add(row[0] + " " + row[1]))
                    .as("%s twice in %s", row[0], row[1])
                    .isTrue();
            assertThat(row[0]).isEqualTo(row[0].toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void eachValueIsOneThatItsCategoryCanRead() {
        for (String[] row : Lexicon.rows("time-words.tsv")) {
            if (NUMBERED.contains(row[1])) {
                assertThat(row[2]).as(row[0]).matches("-?\\d+");
            } else if (row[1].startsWith("unit")) {
                assertThatCode(() -> Unit.valueOf(row[2].toUpperCase(Locale.ROOT)))
                        .doesNotThrowAnyException();
            } else if (row[1].startsWith("part")) {
                assertThat(row[2]).as(row[0]).isIn("MO", "MI", "AF", "EV", "NI");
            } else if (row[1].equals("rhythm")) {
                assertThat(row[2]).as(row[0]).matches("\\d+ (hour|day|week|month|year)");
            } else if (row[1].equals("hour-name")) {
                assertThat(row[2]).as(row[0]).matches("(12|24):00");
            } else {
                assertThat(row[2]).as(row[0]).isEmpty();
            }
        }
    }

    @Test
    void weekdaysAndMonthsAreComplete() {
        List<String[]> rows = Lexicon.rows("time-words.tsv");
        assertThat(rows.stream().filter(row -> row[1].equals("weekday")).map(row -> row[2]))
                .containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6", "7");
        assertThat(rows.stream()
                        .filter(row -> row[1].equals("month"))
                        .map(row -> row[2])
                        .distinct())
                .hasSize(12);
    }

    @Test
    void eachPhraseIsFoundWhereItStandsAndItsDayExists() {
        Set<String> seen = new HashSet<>();
        for (String[] row : Lexicon.rows("time-phrases.tsv")) {
            assertThat(seen.add(row[0])).as(row[0]).isTrue();
            switch (row[1]) {
                case "day" -> {
                    String[] day = row[2].split("-", -1);
                    assertThat(Slot.isDay(Integer.parseInt(day[0]), Integer.parseInt(day[1])))
                            .as(row[0])
                            .isTrue();
                }
                case "date" -> assertThatCode(() -> LocalDate.parse(row[2])).doesNotThrowAnyException();
                default -> {
                    assertThat(row[1]).isIn("past", "present", "future", "name");
                    assertThat(row[2]).isEmpty();
                }
            }
        }
    }
}
