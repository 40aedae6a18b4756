package org.detente.dossier.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.detente.dossier.calendar.Meetings.council;
import static org.detente.dossier.calendar.Meetings.named;
import static org.detente.dossier.calendar.Meetings.told;
import static org.detente.model.MeetingStatus.CANCELLED;
import static org.detente.model.MeetingStatus.HELD;
import static org.detente.model.MeetingStatus.POSTPONED;
import static org.detente.model.MeetingStatus.PROPOSED;
import static org.detente.model.MeetingStatus.SCHEDULED;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.Meeting;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingCalendarTest {
    private static final Optional<PartialDate> NOW = Optional.of(PartialDate.parse("2022-01-11"));
    private static final MeetingSource WIRE = new MeetingSource(
            Optional.of("wire.example"),
            Optional.of("https://wire.example/council"),
            Optional.of(Instant.parse("2022-01-05T16:45:10Z")));

    @Test
    void anEntryIsWrittenAsTheStandardHasIt() {
        Meeting council = council("m-0123", "2022-01-12", told(SCHEDULED, "2022-01-12", "2022-01-05"));
        assertThat(new MeetingCalendar(Map.of("a-2022-01-05", WIRE), NOW, MeetingCalendarTest::name)
                        .of("Détente: RUS-USA", List.of(council)))
                .isEqualTo("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Detente//Meetings//EN
                        NAME:Détente: RUS-USA
                        X-WR-CALNAME:Détente: RUS-USA
                        BEGIN:VEVENT
                        UID:m-0123@detente
                        DTSTAMP:20220105T164510Z
                        SEQUENCE:0
                        DTSTART;VALUE=DATE:20220112
                        SUMMARY:Russia\\, USA: NATO-Russia Council\\, Brussels
                        DESCRIPTION:Status: scheduled\\n\\nReported 2022-01-05: scheduled\\, 2022-01-1
                         2\\n“The council will meet in Brussels.”\\nwire.example a-2022-01-05 htt
                         ps://wire.example/council
                        LOCATION:Brussels
                        GEO:50.850450;4.348780
                        STATUS:CONFIRMED
                        TRANSP:TRANSPARENT
                        END:VEVENT
                        END:VCALENDAR
                        """.replace("\n", "\r\n"));
    }

    @Test
    void anotherProgramReadsWhatWasWritten() throws IOException {
        Meeting meeting = council(
                "m-1",
                "2022-01-20",
                List.of(
                        told(SCHEDULED, "2022-01-12", "2022-01-05"),
                        told(POSTPONED, "2022-01-20", "2022-01-10", "The council, she said; \\ is put off.")));
        VEvent entry = read(List.of(meeting)).get(0);
        assertThat(entry.getUid().getValue()).isEqualTo("m-1@detente");
        assertThat(entry.getDateStart().getValue().hasTime()).isFalse();
        assertThat(entry.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20220120");
        assertThat(entry.getDateTimeStamp().getValue().toInstant()).isEqualTo(Instant.parse("2022-01-10T00:00:00Z"));
        assertThat(entry.getSummary().getValue()).isEqualTo("Russia, USA: NATO-Russia Council, Brussels");
        assertThat(entry.getLocation().getValue()).isEqualTo("Brussels");
        assertThat(entry.getSequence().getValue()).isEqualTo(1);
        assertThat(entry.getStatus().getValue()).isEqualTo("TENTATIVE");
        assertThat(entry.getDescription().getValue()).isEqualTo("""
                Status: postponed

                Reported 2022-01-05: scheduled, 2022-01-12
                “The council will meet in Brussels.”
                wire.example a-2022-01-05 https://wire.example/council

                Reported 2022-01-10: postponed, 2022-01-20
                “The council, she said; \\ is put off.”
                a-2022-01-10""");
    }

    @Test
    void statusSaysHowSureTheDayIs() throws IOException {
        assertThat(status("2022-01-12", told(PROPOSED, "2022-01-12", "2022-01-05")))
                .isEqualTo("TENTATIVE");
        assertThat(status("2022-01-12", told(SCHEDULED, "2022-01-12", "2022-01-05")))
                .isEqualTo("CONFIRMED");
        assertThat(status("2022-01-10", told(HELD, "2022-01-10", "2022-01-11"))).isEqualTo("CONFIRMED");
        assertThat(status("2022-01-12", told(CANCELLED, "2022-01-12", "2022-01-05")))
                .isEqualTo("CANCELLED");
        assertThat(status(
                        "2022-01-12",
                        List.of(told(SCHEDULED, "2022-01-12", "2022-01-05"), told(POSTPONED, "", "2022-01-06"))))
                .isEqualTo("CANCELLED");
    }

    @Test
    void aScheduledDayThatPassedWithoutAReportIsToldSo() throws IOException {
        Meeting passed = council("m-1", "2022-01-09", told(SCHEDULED, "2022-01-09", "2022-01-05"));
        assertThat(read(List.of(passed)).get(0).getDescription().getValue())
                .startsWith("Status: scheduled, no report\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Talks\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:file:///etc/passwd",
                "Talks\nBEGIN:VALARM\nACTION:PROCEDURE",
                "Talks\u2028ATTACH:x\u2029END:VCALENDAR\u0085X\u000BY",
                "Talks\\nATTACH:x\\\\,\\;",
                "\u202Egnissim\u0000\u0007;VALUE=URI:javascript:alert(1)",
                "\uD800Talks\uDC00",
            })
    void wordsOfAPageStayWords(String hostile) throws IOException {
        Meeting meeting = named(
                "m-1", hostile, hostile, "2022-01-12", List.of(told(SCHEDULED, "2022-01-12", "2022-01-05", hostile)));
        List<VEvent> entries = read(
                List.of(meeting),
                new MeetingSource(
                        Optional.of(hostile), Optional.of("https://wire.example/" + hostile), Optional.empty()));
        assertThat(entries).hasSize(1);
        VEvent entry = entries.get(0);
        assertThat(entry.getAttachments()).isEmpty();
        assertThat(entry.getAlarms()).isEmpty();
        assertThat(entry.getProperties().size()).isEqualTo(10);
        assertThat(entry.getDescription().getValue().lines()).hasSize(5);
    }

    @Test
    void aTextOfHundredThousandCharactersIsShortened() throws IOException {
        String words = "Ж, ".repeat(100_000);
        Meeting meeting =
                named("m-1", words, words, "2022-01-12", List.of(told(SCHEDULED, "2022-01-12", "2022-01-05", words)));
        assertThat(read(List.of(meeting)).get(0).getSummary().getValue()).hasSizeLessThan(450);
    }

    @Test
    void manyReportsAreCutToTheLatest() throws IOException {
        List<Told<MeetingStatus>> history = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            history.add(told(SCHEDULED, "2022-01-12", "2021-12-" + (i < 9 ? "0" : "") + (i + 1)));
        }
        VEvent entry = read(List.of(council("m-1", "2022-01-12", history))).get(0);
        assertThat(entry.getDescription().getValue())
                .contains("The latest 20 of 30 reports:", "2021-12-11", "2021-12-30")
                .doesNotContain("2021-12-10");
        assertThat(entry.getSequence().getValue()).isEqualTo(29);
    }

    @Test
    void entriesStandByDayWhateverTheOrderOfTheMeetings() {
        Meeting late = council("m-1", "2022-01-20", told(SCHEDULED, "2022-01-20", "2022-01-05"));
        Meeting early = council("m-2", "2022-01-12", told(SCHEDULED, "2022-01-12", ""));
        Meeting undated = council("m-3", "2022-02", told(PROPOSED, "2022-02", "2022-01-05"));
        MeetingCalendar calendar = new MeetingCalendar(Map.of(), NOW, MeetingCalendarTest::name);
        assertThat(calendar.of("all", List.of(late, undated, early)))
                .isEqualTo(calendar.of("all", List.of(early, late)))
                .contains("DTSTAMP:20220112T000000Z")
                .doesNotContain("m-3");
        assertThatThrownBy(() -> calendar.of("all", List.of(undated))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String status(String date, Told<MeetingStatus> one) throws IOException {
        return status(date, List.of(one));
    }

    private static String status(String date, List<Told<MeetingStatus>> history) throws IOException {
        return read(List.of(council("m-1", date, history))).get(0).getStatus().getValue();
    }

    private static List<VEvent> read(List<Meeting> meetings) throws IOException {
        return read(
                meetings,
                new MeetingSource(
                        Optional.of("wire.example"), Optional.of("https://wire.example/council"), Optional.empty()));
    }

    /** What another program reads, which must have nothing to complain of. */
    private static List<VEvent> read(List<Meeting> meetings, MeetingSource source) throws IOException {
        String written = new MeetingCalendar(Map.of("a-2022-01-05", source), NOW, MeetingCalendarTest::name)
                .of("Détente", meetings);
        assertThat(written.split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= CalendarLines.LONGEST);
        try (ICalReader reader = new ICalReader(written)) {
            ICalendar calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
            assertThat(reader.readNext()).isNull();
            return calendar.getEvents();
        }
    }

    private static String name(String code) {
        return code.equals("RUS") ? "Russia" : code;
    }
}
