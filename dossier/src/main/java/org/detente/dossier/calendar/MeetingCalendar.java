package org.detente.dossier.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.detente.model.Meeting;
import org.detente.model.PartialDate;
import org.detente.model.Place;
import org.detente.text.OneLine;

/**
 * Meetings as one calendar in iCalendar (RFC 5545): an all-day entry for each meeting whose day is known.
 *
 * <p>The bytes depend on the meetings and their sources alone, not on the clock or the locale. An entry keeps its UID (the
 * meeting's identifier) while it is reported on, and its SEQUENCE grows with every report, so that a program that reads
 * the feed again moves or cancels the entry that it has. Entries do not block time (TRANSP).
 *
 * <pre>{@code
 * BEGIN:VEVENT
 * UID:m-0cc1d0b7a5f0a9d3@detente
 * DTSTAMP:20220105T000000Z
 * SEQUENCE:0
 * DTSTART;VALUE=DATE:20220112
 * SUMMARY:Russia\, United States: NATO-Russia Council\, Brussels
 * STATUS:CONFIRMED
 * }</pre>
 */
public final class MeetingCalendar {
    private static final int LONGEST_SUMMARY = 200;
    private static final int LAST_YEAR = 9999;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Map<String, MeetingSource> sources;
    private final Optional<PartialDate> lastPublished;
    private final UnaryOperator<String> name;

    /**
     * A calendar of a record.
     *
     * @param sources by an article's identifier what is known of it; where one is absent the entry names the article alone
     * @param lastPublished the last publication date of the record, see {@link MeetingState#of}
     * @param name what an actor is called, by code
     */
    public MeetingCalendar(
            Map<String, MeetingSource> sources, Optional<PartialDate> lastPublished, UnaryOperator<String> name) {
        this.sources = Map.copyOf(sources);
        this.lastPublished = lastPublished;
        this.name = name;
    }

    /** The day of a meeting's entry; none where it is not known to the day, or iCalendar cannot write it. */
    public static Optional<LocalDate> day(Meeting meeting) {
        return meeting.date().flatMap(PartialDate::day).filter(day -> day.getYear() >= 1 && day.getYear() <= LAST_YEAR);
    }

    /**
     * The calendar, by day and identifier. Meetings without a day are left out.
     *
     * @param name as calendar programs show it
     * @throws IllegalArgumentException where no meeting has a day: a calendar has at least one entry (section 3.6)
     */
    public String of(String name, List<Meeting> meetings) {
        List<Meeting> dated = new ArrayList<>(
                meetings.stream().filter(meeting -> day(meeting).isPresent()).toList());
        if (dated.isEmpty()) {
            throw new IllegalArgumentException("no meeting has a day");
        }
        dated.sort(
                Comparator.<Meeting, LocalDate>comparing(meeting -> day(meeting).orElseThrow())
                        .thenComparing(Meeting::id));
        CalendarLines lines = new CalendarLines()
                .property("BEGIN", "VCALENDAR")
                .property("VERSION", "2.0")
                .property("PRODID", "-//Detente//Meetings//EN")
                .text("NAME", name)
                .text("X-WR-CALNAME", name);
        dated.forEach(meeting -> entry(lines, meeting));
        return lines.property("END", "VCALENDAR").toString();
    }

    private void entry(CalendarLines lines, Meeting meeting) {
        MeetingState state = MeetingState.of(meeting, lastPublished);
        LocalDate day = day(meeting).orElseThrow();
        lines.property("BEGIN", "VEVENT")
                .text("UID", meeting.id() + "@detente")
                .property("DTSTAMP", MOMENT.format(lastReport(meeting, day)))
                .property("SEQUENCE", Integer.toString(meeting.history().size() - 1))
                .property("DTSTART;VALUE=DATE", DAY.format(day))
                .text("SUMMARY", summary(meeting))
                .text("DESCRIPTION", MeetingDescription.of(meeting, state, sources));
        meeting.place().ifPresent(place -> {
            lines.text("LOCATION", shown(place.name()));
            if (place.lat().isPresent() && place.lon().isPresent()) {
                lines.property(
                        "GEO",
                        degrees(place.lat().getAsDouble()) + ";"
                                + degrees(place.lon().getAsDouble()));
            }
        });
        lines.property("STATUS", status(state))
                .property("TRANSP", "TRANSPARENT")
                .property("END", "VEVENT");
    }

    /** Who meets, as what, where: "Russia, United States: NATO-Russia Council, Brussels". */
    private String summary(Meeting meeting) {
        String what = shown(meeting.forum().or(meeting::topic).orElse("meeting"));
        String where =
                meeting.place().map(Place::name).map(name -> ", " + shown(name)).orElse("");
        String who =
                meeting.parties().stream().map(name).map(MeetingCalendar::shown).collect(Collectors.joining(", "));
        return who.isEmpty() ? what + where : who + ": " + what + where;
    }

    private static String shown(String text) {
        return OneLine.shortened(text, LONGEST_SUMMARY);
    }

    private static String status(MeetingState state) {
        return switch (state) {
            case PROPOSED, POSTPONED -> "TENTATIVE";
            case SCHEDULED, NO_REPORT, HELD -> "CONFIRMED";
            case CANCELLED, POSTPONED_INDEFINITELY -> "CANCELLED";
        };
    }

    /** When the entry last changed: with its last report, else, where no report has a date, at the meeting itself. */
    private Instant lastReport(Meeting meeting, LocalDate day) {
        return meeting.history().stream()
                .flatMap(told -> Optional.ofNullable(sources.get(told.evidence().articleId()))
                        .flatMap(MeetingSource::time)
                        .or(() -> told.reported().map(date -> start(date.first())))
                        .stream())
                .max(Comparator.naturalOrder())
                .orElse(start(day));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.6f", degrees);
    }
}
