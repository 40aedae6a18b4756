package org.detente.reading.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.model.PartialDate;
import org.detente.model.PartialDate.Precision;
import org.detente.model.Span;

/** The ways to write a date, each tried at one token; no form looks further than a dozen tokens ahead. */
final class DateForms {
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    /** Newspapers begin about 1600; "0001-01-01" and the like are software's words for "no date". */
    static final int FIRST_YEAR = 1600;

    static final int LAST_YEAR = 2199;

    private final List<Token> tokens;

    DateForms(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The date that begins with this token. */
    Optional<FoundDate> at(int index) {
        Token token = tokens.get(index);
        if (index > 0 && joined(index - 1) && tokens.get(index - 1).isSign("./-:$")) {
            return Optional.empty();
        }
        if (token.kind() == Token.Kind.WORD) {
            return Months.named(token).flatMap(month -> monthFirst(month, index));
        }
        if (token.isNumber(4, 4)) {
            return yearFirst(index);
        }
        if (token.isNumber(8, 8)) {
            return compact(index);
        }
        return token.isNumber(1, 2) ? dayFirst(index).or(() -> numeric(index)) : Optional.empty();
    }

    /** "January 10, 2022", "Jan. 10th 2022", "Jan 10 17:30:00 GMT 2022", "January 2022". */
    private Optional<FoundDate> monthFirst(Month month, int index) {
        int at = skip(index + 1, ".");
        if (isNumber(at, 4, 4)) {
            return month(index, at, at, month.getValue());
        }
        if (!isNumber(at, 1, 2)) {
            return isNumber(skip(at, ","), 4, 4)
                    ? month(index, skip(at, ","), skip(at, ","), month.getValue())
                    : Optional.empty();
        }
        int day = at++;
        at = skip(skip(skipOrdinal(at), ","), ".");
        if (isNumber(at, 1, 2) && isSign(at + 1, ":")) {
            at = skipTime(at);
        }
        return isNumber(at, 4, 4)
                ? day(index, at, at, month.getValue(), tokens.get(day).value())
                : Optional.empty();
    }

    /** "10 January 2022", "10th of January, 2022", "10-Jan-2022". */
    private Optional<FoundDate> dayFirst(int index) {
        int at = skip(skipOrdinal(index + 1), "-");
        if (at < tokens.size() && tokens.get(at).text().equals("of")) {
            at++;
        }
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        Optional<Month> month = Months.named(tokens.get(at));
        int year = skip(skip(at + 1, "."), ",-");
        return month.isPresent() && isNumber(year, 4, 4)
                ? day(
                        index,
                        year,
                        year,
                        month.get().getValue(),
                        tokens.get(index).value())
                : Optional.empty();
    }

    /** "2022-01-10", "2022/1/10", "2022-Jan-10". */
    private Optional<FoundDate> yearFirst(int index) {
        if (!isSign(index + 1, "-/.") || !joined(index) || index + 2 >= tokens.size()) {
            return Optional.empty();
        }
        Token second = tokens.get(index + 2);
        int month = second.isNumber(1, 2)
                ? second.value()
                : Months.named(second).map(Month::getValue).orElse(0);
        boolean whole = isSign(index + 3, tokens.get(index + 1).text()) && isNumber(index + 4, 1, 2);
        return whole ? day(index, index + 4, index, month, tokens.get(index + 4).value()) : Optional.empty();
    }

    /** "20220110", as in ISO 8601's basic format. */
    private Optional<FoundDate> compact(int index) {
        int number = tokens.get(index).value();
        return found(index, index, number / 10_000, number / 100 % 100, number % 100, Precision.DAY);
    }

    /** "13/01/2022", "1/13/2022", "10.01.2022"; "10/01/2022" may be two days, so only its year is taken. */
    private Optional<FoundDate> numeric(int index) {
        if (!isSign(index + 1, "-/.")
                || !isNumber(index + 2, 1, 2)
                || !isSign(index + 3, tokens.get(index + 1).text())
                || !isNumber(index + 4, 4, 4)) {
            return Optional.empty();
        }
        int first = tokens.get(index).value();
        int second = tokens.get(index + 2).value();
        boolean dots = tokens.get(index + 1).isSign(".");
        if (dots || first > 12 || first == second) {
            return day(index, index + 4, index + 4, second, first);
        }
        if (second > 12) {
            return day(index, index + 4, index + 4, first, second);
        }
        return found(index, index + 4, tokens.get(index + 4).value(), 1, 1, Precision.YEAR);
    }

    private Optional<FoundDate> day(int from, int last, int yearToken, int month, int day) {
        return found(from, last, tokens.get(yearToken).value(), month, day, Precision.DAY);
    }

    private Optional<FoundDate> month(int from, int last, int yearToken, int month) {
        return found(from, last, tokens.get(yearToken).value(), month, 1, Precision.MONTH);
    }

    private Optional<FoundDate> found(int from, int last, int year, int month, int day, Precision precision) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            PartialDate date = new PartialDate(LocalDate.of(year, month, day), precision);
            return Optional.of(new FoundDate(
                    date, new Span(tokens.get(from).start(), tokens.get(last).end())));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private boolean isNumber(int index, int fewest, int most) {
        return index < tokens.size() && tokens.get(index).isNumber(fewest, most);
    }

    private boolean isSign(int index, String anyOf) {
        return index < tokens.size() && tokens.get(index).isSign(anyOf);
    }

    /** Whether nothing stands between this token and the next. */
    private boolean joined(int index) {
        return index + 1 < tokens.size()
                && tokens.get(index).end() == tokens.get(index + 1).start();
    }

    private int skip(int index, String anyOf) {
        return isSign(index, anyOf) ? index + 1 : index;
    }

    private int skipOrdinal(int index) {
        return index < tokens.size() && ORDINALS.contains(tokens.get(index).text()) ? index + 1 : index;
    }

    /** "17:30:00 GMT" between day and year, as in C's and Java's own form. */
    private int skipTime(int index) {
        int at = index + 1;
        while (isSign(at, ":") && isNumber(at + 1, 1, 2)) {
            at += 2;
        }
        return at < tokens.size() && tokens.get(at).isWord() ? at + 1 : at;
    }
}
