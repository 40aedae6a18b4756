package org.detente.reading.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.PartialDate;

/**
 * Reads the moment that a written date with a time and a zone means.
 *
 * <p>Without a zone the moment is not known. Midnight to the second is not read as a time: so systems write a day whose
 * time they do not know. Zones are offsets and the abbreviations of RFC 822 and of Europe, Moscow, Japan and Singapore that
 * mean one offset in news; "IST", "BST" and "CST" mean several.
 *
 * <p>Example: {@code 2022-01-10T17:30:00+03:00} and {@code Mon, 10 Jan 2022 14:30:00 GMT} are {@code 2022-01-10T14:30:00Z}.
 */
public final class TimeText {
    private static final int LONGEST = 80;

    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:])(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d{1,9})?)?+\\s?([AaPp]\\.?[Mm]\\b\\.?)?+\\s?\\(?"
                    + "(Z\\b|[A-Z]{2,4}\\b|)([+-]\\d{1,2}(?::?\\d\\d)?+)?+(?![\\d:])");

    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("UT", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CDT", -5),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("MSK", 3),
            Map.entry("JST", 9),
            Map.entry("SGT", 8));

    private TimeText() {}

    /** The moment to the second, where the text as a whole is a date with a time and a zone. */
    public static Optional<Instant> parse(String text) {
        String written = text.strip();
        if (written.length() > LONGEST || !written.contains(":")) {
            return Optional.empty();
        }
        // "2022-01-10T14:30Z": the letter between date and time belongs to neither
        Matcher time = TIME.matcher(written.replaceFirst("(?<=\\d)T(?=\\d)", " "));
        Optional<LocalDate> day = DateText.parse(written).flatMap(PartialDate::day);
        if (day.isEmpty() || !time.find()) {
            return Optional.empty();
        }
        try {
            return moment(day.get(), time);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(LocalDate day, Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        Optional<String> half = Optional.ofNullable(time.group(4)).map(h -> h.toLowerCase(Locale.ROOT));
        if (half.isPresent()) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.get().startsWith("p") ? 12 : 0);
        }
        int seconds = Optional.ofNullable(time.group(3)).map(Integer::parseInt).orElse(0);
        LocalTime clock = LocalTime.of(hour, Integer.parseInt(time.group(2)), seconds);
        if (clock.equals(LocalTime.MIDNIGHT)) {
            return Optional.empty();
        }
        return offset(String.valueOf(time.group(5)), Optional.ofNullable(time.group(6)))
                .map(zone -> day.atTime(clock).toInstant(zone).truncatedTo(ChronoUnit.SECONDS));
    }

    private static Optional<ZoneOffset> offset(String letters, Optional<String> digits) {
        boolean utc = letters.isEmpty() || HOURS.getOrDefault(letters, 1) == 0;
        if (digits.isPresent()) {
            return utc ? digits.map(TimeText::offset) : Optional.empty();
        }
        return Optional.ofNullable(HOURS.get(letters)).map(ZoneOffset::ofHours);
    }

    /** {@code +3}, {@code +03}, {@code +0530}, {@code +05:30}. */
    private static ZoneOffset offset(String written) {
        String digits = written.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        int sign = written.charAt(0) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }
}
