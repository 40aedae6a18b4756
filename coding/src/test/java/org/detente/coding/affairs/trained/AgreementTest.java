package org.detente.coding.affairs.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.detente.model.Identity;
import org.detente.model.MeetingReport;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final String TEXT =
            "Chad and Sudan met on Monday. They will meet again in May. Libya was not there.";

    @Test
    void ofTwoReadingsOfOneMeetingTheSecondWayIsKept() {
        MeetingReport first = meeting(0, Optional.empty(), "SDN", "TCD");
        MeetingReport second = meeting(0, Optional.of("2024-03-04"), "SDN", "TCD");

        assertThat(agreed(first, second)).containsExactly(second);
    }

    @Test
    void meetingsThatOneWayFindsAreKeptInTheOrderOfTheText() {
        MeetingReport monday = meeting(0, Optional.of("2024-03-04"), "SDN", "TCD");
        MeetingReport may = meeting(30, Optional.of("2024-05"), "SDN", "TCD");

        assertThat(agreed(may, monday)).containsExactly(monday, may);
    }

    @Test
    void differentDaysAreDifferentMeetingsEvenInOneSentence() {
        MeetingReport one = meeting(0, Optional.of("2024-03-04"), "SDN", "TCD");
        MeetingReport other = meeting(0, Optional.of("2024-03-11"), "SDN", "TCD");

        assertThat(Agreement.areOne(one, other)).isFalse();
    }

    @Test
    void theSameSidesOnTheSameDayAreOneMeetingWhereverItIsTold() {
        MeetingReport one = meeting(0, Optional.of("2024-03-04"), "SDN", "TCD");
        MeetingReport month = meeting(30, Optional.of("2024-03"), "SDN", "TCD");
        MeetingReport others = meeting(30, Optional.of("2024-03-04"), "EGY", "SDN");

        assertThat(Agreement.areOne(one, month)).isTrue();
        assertThat(Agreement.areOne(one, others)).isFalse();
    }

    @Test
    void tellingsWithoutACommonSideAreOfTwoMeetings() {
        Found council = Found.scored(meeting(0, Optional.of("2024-03-04"), "SDN", "TCD"), new Span(0, 4));
        Found others = Found.scored(meeting(0, Optional.of("2024-03-04"), "EGY", "LBY"), new Span(9, 14));
        Found again = Found.scored(meeting(30, Optional.of("2024-03"), "SDN", "TCD"), new Span(30, 34));

        assertThat(Agreement.isToldAgain(council, others)).isFalse();
        assertThat(Agreement.isToldAgain(council, again)).isTrue();
        assertThat(Agreement.each(List.of(others, again, council))).containsExactly(others, again);
    }

    private static List<MeetingReport> agreed(MeetingReport network, MeetingReport rules) {
        Span words = new Span(0, 4);
        return Agreement.of(List.of(Found.scored(network, words)), List.of(Found.ruled(rules, words))).stream()
                .map(Found::report)
                .toList();
    }

    private static MeetingReport meeting(int start, Optional<String> date, String... parties) {
        Span words = new Span(start, start + 4);
        return new MeetingReport(
                Identity.row('m', "a", words),
                "a",
                List.of(parties),
                Optional.empty(),
                Optional.empty(),
                date.map(PartialDate::parse),
                Optional.empty(),
                Optional.empty(),
                MeetingStatus.HELD,
                Phrase.of(TEXT, new Span(start, start + 28)));
    }
}
