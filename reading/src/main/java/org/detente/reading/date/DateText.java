package org.detente.reading.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.model.PartialDate;
import org.detente.model.PartialDate.Precision;

/**
 * Reads dates written in words or numbers, English or ISO 8601.
 *
 * <p>The day is the one that is written: a time zone behind it does not move it. A date without a year is none. Of
 * "10/01/2022" only the year is taken, since outlets disagree about which number is the month; "13/01/2022" and
 * "10.01.2022" are read to the day (no English usage puts the month first before a full stop). Years before 1600 and
 * after 2199 are taken for software's mark of a missing date.
 *
 * <p>Example: {@code DateText.parse("Jan. 10, 2022 at 5:30 p.m.")} is {@code 2022-01-10}; {@code
 * DateText.find("GENEVA, January 10, 2022 - The talks")} too.
 *
 * <p>Stateless; time is linear in the length of the text.
 */
public final class DateText {
    private static final int LONGEST_DATE = 200;

    /** What may stand beside a date in a text that is nothing but a date. */
    private static final Set<String> COMPANIONS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "a",
            "am",
            "p",
            "pm",
            "m",
            "h",
            "at",
            "on",
            "published",
            "posted",
            "first",
            "date",
            "dated",
            "time",
            "t",
            "z",
            "utc",
            "gmt",
            "bst",
            "cet",
            "cest",
            "eet",
            "eest",
            "msk",
            "ist",
            "jst",
            "sgt",
            "est",
            "edt",
            "et",
            "cst",
            "cdt",
            "ct",
            "mst",
            "mdt",
            "mt",
            "pst",
            "pdt",
            "pt");

    private DateText() {}

    /**
     * The date that a text as a whole says, with or without weekday, time and zone around it.
     *
     * @param text such as {@code 2022-01-10T17:30:00+03:00}, {@code Mon, 10 Jan 2022 14:30:00 GMT}, {@code 2022-01},
     *     {@code January 2022}, {@code 2022}
     * @return empty where the text is no date or more than one
     */
    public static Optional<PartialDate> parse(String text) {
        String date = text.strip();
        if (date.isEmpty() || date.length() > LONGEST_DATE) {
            return Optional.empty();
        }
        List<Token> tokens = Token.of(date);
        Optional<FoundDate> found = firstOf(tokens);
        if (found.isEmpty()) {
            return reduced(tokens, date);
        }
        boolean nothingElse = tokens.stream()
                .filter(token -> token.start() < found.get().span().start()
                        || token.end() > found.get().span().end())
                .allMatch(DateText::isCompanion);
        return nothingElse ? found.map(FoundDate::date) : Optional.empty();
    }

    /** The first date with a day, a month and a year, or with a named month and a year, in a line of text. */
    public static Optional<PartialDate> find(String line) {
        return locate(line).map(FoundDate::date);
    }

    /** As {@link #find}, with the place where the date stands in the line. */
    public static Optional<FoundDate> locate(String line) {
        return firstOf(Token.of(line));
    }

    private static Optional<FoundDate> firstOf(List<Token> tokens) {
        DateForms forms = new DateForms(tokens);
        for (int index = 0; index < tokens.size(); index++) {
            Optional<FoundDate> found = forms.at(index);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** ISO 8601 with reduced precision, which in running text would be too easily a number or a season. */
    private static Optional<PartialDate> reduced(List<Token> tokens, String date) {
        if (!tokens.get(0).isNumber(4, 4)) {
            return Optional.empty();
        }
        int year = tokens.get(0).value();
        if (year < DateForms.FIRST_YEAR || year > DateForms.LAST_YEAR) {
            return Optional.empty();
        }
        if (tokens.size() == 1) {
            return Optional.of(new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR));
        }
        boolean monthFollows = tokens.size() == 3
                && date.length() == 7
                && tokens.get(1).isSign("-/")
                && tokens.get(2).isNumber(2, 2)
                && tokens.get(2).value() >= 1
                && tokens.get(2).value() <= 12;
        return monthFollows
                ? Optional.of(new PartialDate(LocalDate.of(year, tokens.get(2).value(), 1), Precision.MONTH))
                : Optional.empty();
    }

    private static boolean isCompanion(Token token) {
        return switch (token.kind()) {
            case WORD -> COMPANIONS.contains(token.text());
            case NUMBER -> token.text().length() <= 9;
            case SIGN -> true;
        };
    }
}
