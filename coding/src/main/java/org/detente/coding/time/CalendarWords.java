package org.detente.coding.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.detente.coding.text.Token;

/** Names of months and weekdays, days of the month and years, as tokens. */
final class CalendarWords {
    /** Years outside are taken for plain numbers. */
    private static final int FIRST_YEAR = 1500;

    private static final int LAST_YEAR = 2100;
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
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

    static {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            if (month != Month.MAY) {
                MONTHS.put(name.substring(0, 3), month);
            }
        }
        MONTHS.put("sept", Month.SEPTEMBER);
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            WEEKDAYS.put(name, day);
        }
    }

    private CalendarWords() {}

    /** A month, written with a capital: "January", "Jan", "Jan.", "Sept". */
    static Optional<Month> month(Token token) {
        return token.isCapitalized() ? Optional.ofNullable(MONTHS.get(bare(token))) : Optional.empty();
    }

    /** Whether the month's name is also another word or a first name, so that it needs more to be a date. */
    static boolean isAmbiguous(Token token) {
        return switch (bare(token)) {
            case "may", "march", "mar", "april", "june", "august", "jan", "sep", "dec", "jun", "apr", "aug" -> true;
            default -> false;
        };
    }

    static Optional<DayOfWeek> weekday(Token token) {
        return token.isCapitalized() ? Optional.ofNullable(WEEKDAYS.get(token.lower())) : Optional.empty();
    }

    /** A day of the month: "10", "1st", "22nd". */
    static OptionalInt dayOfMonth(Token token) {
        String text = token.lower();
        int digits = 0;
        while (digits < text.length() && digits < 2 && isDigit(text.charAt(digits))) {
            digits++;
        }
        String rest = text.substring(digits);
        boolean ordinal = rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th");
        if (digits == 0 || !(rest.isEmpty() || ordinal)) {
            return OptionalInt.empty();
        }
        int day = Integer.parseInt(text.substring(0, digits));
        return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
    }

    /** A year of four digits. */
    static OptionalInt year(Token token) {
        String text = token.text();
        if (text.length() != 4 || !text.chars().allMatch(c -> isDigit((char) c))) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(text);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** A small number in words or digits: "five", "12". */
    static OptionalInt number(Token token) {
        Integer known = NUMBERS.get(token.lower());
        return known != null ? OptionalInt.of(known) : dayOfMonth(token);
    }

    private static String bare(Token token) {
        String text = token.lower();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
