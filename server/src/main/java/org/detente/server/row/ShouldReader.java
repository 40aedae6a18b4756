package org.detente.server.row;

import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.detente.model.PartialDate;
import org.detente.record.correction.Correction.What;
import org.detente.record.correction.RowKind;
import org.detente.server.actors.Sides;
import org.detente.server.web.Refusal;

/** Reads what a reader says that something of a row should be; refuses what it cannot be. */
final class ShouldReader {
    private static final String NAME = "should";
    private static final Pattern DATE = Pattern.compile("[1-9][0-9]{3}(?:-[0-9]{2}){0,2}");

    private final Sides sides;

    ShouldReader(Sides sides) {
        this.sides = sides;
    }

    /**
     * As it is kept: a type or status in the words of {@link RowKind#known}, a date in ISO 8601, names and places as they were written.
     *
     * @throws Refusal where it is not what this of such a row can be, naming what is known
     */
    String read(RowKind kind, What what, String text) {
        return switch (what) {
            case TYPE -> word(kind, what, text, "type");
            case STATUS -> word(kind, what, text, "status");
            case DATE -> date(text);
            case SOURCE, TARGET -> actors(text);
            case PLACE -> text;
            case ROW, NOTHING ->
                throw Refusal.parameter(
                        NAME,
                        "Nothing can stand in place of what is " + (what == What.ROW ? "not there" : "right"),
                        "Leave it empty, or choose what else is wrong.");
        };
    }

    private static String word(RowKind kind, What what, String text, String name) {
        List<String> known = kind.known(what);
        String word = text.toLowerCase(Locale.ROOT).replace(' ', '_');
        if (!known.contains(word)) {
            throw Refusal.parameter(
                    NAME,
                    "“" + text + "” is no " + name + " of " + kind.words(),
                    "Known are " + String.join(", ", known) + ".");
        }
        return word;
    }

    private static String date(String text) {
        Refusal refusal = Refusal.parameter(
                NAME, "“" + text + "” is no date", "Write a day as 2024-05-31, a month as 2024-05 or a year as 2024.");
        if (!DATE.matcher(text).matches()) {
            throw refusal;
        }
        try {
            return PartialDate.parse(text).toString();
        } catch (DateTimeParseException e) {
            throw refusal;
        }
    }

    /** One actor, or several with commas between them. */
    private String actors(String text) {
        if (sides.find(text).isEmpty()) {
            Optional<String> unknown = Arrays.stream(text.split(",", -1))
                    .map(String::strip)
                    .filter(part -> sides.find(part).isEmpty())
                    .findFirst();
            unknown.ifPresent(part -> {
                throw Refusal.parameter(
                        NAME,
                        "Nobody is known as “" + part + "”",
                        "Give a name or code, such as Russia, RUS or IGO:NATO, and commas between several. Where it is somebody else,"
                                + " leave it empty and say who under “Why”.");
            });
        }
        return text;
    }
}
