package org.detente.server.row;

import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.detente.model.PartialDate;
import org.detente.record.correction.Correction.What;
import org.detente.record.correction.RowKind;
import org.detente.server.actors.ActorNames;
import org.detente.server.web.Refusal;

/** Reads what a reader says that something of a row should be; refuses what it cannot be. */
final class ShouldReader {
    private static final String NAME = "should";
    private static final Pattern DATE = Pattern.compile("[1-9][0-9]{3}(?:-[0-9]{2}){0,2}");

    private final ActorNames names;

    ShouldReader(ActorNames names) {
        this.names = names;
    }

    /**
     * What it should be.
     *
     * @param text as it is kept: a type or status in the words of {@link RowKind#known}, a date in ISO 8601, names and places as they were
     *     written
     * @param codes of the actors that it names
     */
    record Should(String text, List<String> codes) {
        Should {
            codes = List.copyOf(codes);
        }

        static Should of(String text) {
            return new Should(text, List.of());
        }
    }

    /**
     * Reads it.
     *
     * @throws Refusal where it is not what this of such a row can be, naming what is known
     */
    Should read(RowKind kind, What what, String text) {
        return switch (what) {
            case TYPE -> Should.of(word(kind, what, text, "type"));
            case STATUS -> Should.of(word(kind, what, text, "status"));
            case DATE -> Should.of(date(text));
            case SOURCE, TARGET -> new Should(text, actors(kind, text));
            case PLACE -> Should.of(text);
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

    /** One actor, or several with commas between them; one alone speaks and is spoken to. */
    private List<String> actors(RowKind kind, String text) {
        List<String> parts = names.code(text).isPresent()
                ? List.of(text)
                : Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        List<String> codes = parts.stream()
                .map(part -> names.code(part)
                        .orElseThrow(() -> Refusal.parameter(
                                NAME,
                                "Nobody is known as “" + part + "”",
                                "Give a name or code, such as Russia, RUS or IGO:NATO, and commas between several. Where it is"
                                        + " somebody else, leave it empty and say who under “Why”.")))
                .distinct()
                .toList();
        if (kind == RowKind.STATEMENT && codes.size() > 1) {
            throw Refusal.parameter(
                    NAME, "A statement has one speaker and one addressee", "Give the one that the words name.");
        }
        return codes;
    }
}
