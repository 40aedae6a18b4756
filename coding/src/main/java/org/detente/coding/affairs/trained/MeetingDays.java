package org.detente.coding.affairs.trained;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.time.TimeMention;
import org.detente.model.MeetingReport;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.Span;

/**
 * Brings the day of a meeting into line with how far it has come: what is to come lies ahead, what was held behind, what came to nothing as near as can be,
 * and of a meeting of several days that ended on a day the first counts.
 */
final class MeetingDays {
    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final int YEAR = 365;
    private static final Pattern WEEKDAY =
            Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?+");
    private static final Pattern NO_MONTH = Pattern.compile("the \\d{1,2}(?:st|nd|rd|th)");
    private static final Pattern NO_YEAR = Pattern.compile("(?:(?:early|mid|late)[ -])?+(?:\\d{1,2}(?:st|nd|rd|th)? )?+"
            + "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*+\\.?+(?: \\d{1,2}(?:st|nd|rd|th)?)?+"
            + "|(?:the )?+(?:(?:early|mid|late)[ -])?+(?:spring|summer|autumn|fall|winter)");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12));
    private static final Set<String> ENDS = Set.of(
            "ended", "end", "ends", "wrapped", "wound", "closed", "concluded", "finished", "parted", "completed");

    private final CodedText text;

    MeetingDays(CodedText text) {
        this.text = text;
    }

    /** The day that is meant, of a meeting that is as it stands. */
    Optional<PartialDate> of(MeetingReport row) {
        return row.date().map(date -> begun(row, near(row, date)));
    }

    private PartialDate near(MeetingReport row, PartialDate date) {
        Optional<PartialDate> today = text.published();
        Optional<String> words = words(row, date);
        if (today.isEmpty() || words.isEmpty()) {
            return date;
        }
        if (WEEKDAY.matcher(words.get()).matches()) {
            return PartialDate.of(date.first().plusDays(WEEK * ways(row, date, WEEK)));
        }
        if (NO_MONTH.matcher(words.get()).matches()) {
            return PartialDate.of(date.first().plusMonths(ways(row, date, MONTH)));
        }
        return NO_YEAR.matcher(words.get()).matches()
                ? new PartialDate(date.first().plusYears(ways(row, date, YEAR)), date.precision())
                : date;
    }

    /** How many periods later the meeting is meant than a date of which the period is not told. */
    private long ways(MeetingReport row, PartialDate date, int period) {
        LocalDate today = text.published().orElseThrow().first();
        boolean over = date.last().isBefore(today);
        boolean toCome = date.first().isAfter(text.published().orElseThrow().last());
        return switch (row.status()) {
            case SCHEDULED, PROPOSED -> over ? 1 : 0;
            case HELD -> toCome ? -1 : 0;
            case CANCELLED, POSTPONED -> Math.round(-(double) ChronoUnit.DAYS.between(today, date.first()) / period);
        };
    }

    /** The words of the sentence that tell the date, in lower case. */
    private Optional<String> words(MeetingReport row, PartialDate date) {
        Span sentence = row.evidence().span();
        return text.times().stream()
                .filter(time -> sentence.contains(time.span()))
                .filter(time -> time.date().filter(date::equals).isPresent())
                .map(TimeMention::span)
                .map(span -> span.cut(text.article().text()).toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /** The first of so many days that ended on a day. */
    private PartialDate begun(MeetingReport row, PartialDate date) {
        if (row.status() != MeetingStatus.HELD
                || date.day().isEmpty()
                || words(row, date).isEmpty()) {
            return date;
        }
        List<String> words =
                List.of(row.evidence().text().toLowerCase(Locale.ROOT).split("[^a-z0-9]+"));
        int days = 1;
        for (int i = 0; i + 1 < words.size(); i++) {
            String next = words.get(i + 1);
            boolean ofTalks = i + 2 == words.size()
                    || words.get(i + 2).equals("of")
                    || words.get(Math.max(0, i - 1)).equals("after");
            if (next.equals("day") || (next.equals("days") && ofTalks)) {
                days = NUMBERS.getOrDefault(words.get(i), days);
            }
        }
        return words.stream().anyMatch(ENDS::contains)
                ? PartialDate.of(date.first().minusDays(days - 1L))
                : date;
    }
}
