package org.detente.dossier.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.detente.dossier.calendar.Meetings.council;
import static org.detente.dossier.calendar.Meetings.told;
import static org.detente.model.MeetingStatus.CANCELLED;
import static org.detente.model.MeetingStatus.HELD;
import static org.detente.model.MeetingStatus.POSTPONED;
import static org.detente.model.MeetingStatus.PROPOSED;
import static org.detente.model.MeetingStatus.SCHEDULED;

import java.util.List;
import java.util.Optional;
import org.detente.model.Meeting;
import org.detente.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingStateTest {
    @ParameterizedTest
    @CsvSource({
        "2022-01-12, 2022-01-11, SCHEDULED",
        "2022-01-12, 2022-01-12, SCHEDULED", // the day itself is not over
        "2022-01-12, 2022-01-13, NO_REPORT",
        "2022-01-12, 2022-01, SCHEDULED", // may have been published before
        "2022-01-12, 2022-02, NO_REPORT",
        "2022-01, 2022-01-31, SCHEDULED", // may still be on that day
        "2022-01, 2022-02-01, NO_REPORT",
        "'', 2022-02-01, SCHEDULED",
    })
    void scheduledMeetingHasNoReportOnceItsWholeDateIsOver(String date, String lastPublished, MeetingState state) {
        Meeting meeting = council("m-1", date, told(SCHEDULED, date, "2022-01-05"));
        assertThat(MeetingState.of(meeting, Optional.of(PartialDate.parse(lastPublished))))
                .isEqualTo(state);
    }

    @Test
    void withoutAnyDateOfPublicationNothingIsOver() {
        Meeting meeting = council("m-1", "2022-01-12", told(SCHEDULED, "2022-01-12", ""));
        assertThat(MeetingState.of(meeting, Optional.empty())).isEqualTo(MeetingState.SCHEDULED);
    }

    @Test
    void whatWasReportedAboutItStaysSo() {
        Optional<PartialDate> later = Optional.of(PartialDate.parse("2023-01-01"));
        assertThat(MeetingState.of(council("m-1", "2022-01-12", told(HELD, "2022-01-12", "2022-01-13")), later))
                .isEqualTo(MeetingState.HELD);
        assertThat(MeetingState.of(council("m-1", "2022-01-12", told(CANCELLED, "", "2022-01-11")), later))
                .isEqualTo(MeetingState.CANCELLED);
        assertThat(MeetingState.of(council("m-1", "2022-01-12", told(PROPOSED, "", "2022-01-11")), later))
                .isEqualTo(MeetingState.PROPOSED);
    }

    @Test
    void postponedMeetingIsOffUntilANewDateIsTold() {
        Optional<PartialDate> now = Optional.of(PartialDate.parse("2022-01-11"));
        var scheduled = told(SCHEDULED, "2022-01-12", "2022-01-05");
        assertThat(MeetingState.of(
                        council("m-1", "2022-01-12", List.of(scheduled, told(POSTPONED, "", "2022-01-11"))), now))
                .isEqualTo(MeetingState.POSTPONED_INDEFINITELY);
        assertThat(MeetingState.of(council("m-1", "", told(POSTPONED, "", "2022-01-11")), now))
                .isEqualTo(MeetingState.POSTPONED_INDEFINITELY);
        Meeting moved = council("m-1", "2022-01-20", List.of(scheduled, told(POSTPONED, "2022-01-20", "2022-01-11")));
        assertThat(MeetingState.of(moved, now)).isEqualTo(MeetingState.POSTPONED);
        assertThat(MeetingState.of(moved, Optional.of(PartialDate.parse("2022-01-21"))))
                .isEqualTo(MeetingState.NO_REPORT);
    }
}
