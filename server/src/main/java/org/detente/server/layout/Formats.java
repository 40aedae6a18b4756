package org.detente.server.layout;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.detente.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and days as a reader is used to see them.
 *
 * <p>The pages are in English, so that months have English names; their order and the signs in numbers are those of the
 * reader's region: 9 Aug 2025 and 1.234,5 in Germany, Aug 9, 2025 and 1,234.5 in the United States.
 */
public final class Formats {
    private static final Locale USUAL = Locale.UK;

    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    private Formats(Locale locale) {
        this.locale = locale;
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        this.month = DateTimeFormatter.ofPattern("MMM uuuu", locale);
    }

    /** For a reader whose browser sends this Accept-Language header; British where it sends none that can be read. */
    public static Formats of(@Nullable String acceptLanguage) {
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(
                    acceptLanguage == null || acceptLanguage.isBlank() ? "en-GB" : acceptLanguage);
            String region = Locale.forLanguageTag(ranges.get(0).getRange()).getCountry();
            return new Formats(
                    region.isEmpty()
                            ? USUAL
                            : new Locale.Builder()
                                    .setLanguage("en")
                                    .setRegion(region)
                                    .build());
        } catch (IllegalArgumentException | IllformedLocaleException e) {
            return new Formats(USUAL);
        }
    }

    /** {@code en-GB}, for scripts that write numbers and days too. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** 9 Aug 2025. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** 9 Aug 2025, Aug 2025 or 2025, as far as the date is known. */
    public String date(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> day(date.first());
            case MONTH -> month.format(date.first());
            case YEAR -> String.valueOf(date.first().getYear());
        };
    }

    /** 1,234. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A value to a tenth with its sign, +1.2 or −0.4; zero has none. */
    public String signed(double value) {
        long tenths = Math.round(value * 10);
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        String digits = format.format(Math.abs(tenths) / 10.0);
        return tenths == 0 ? digits : (tenths < 0 ? "−" : "+") + digits;
    }

    /** "1 act", "2,000 acts". */
    public String count(long number, String one, String several) {
        return number(number) + " " + (number == 1 ? one : several);
    }
}
