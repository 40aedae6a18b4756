package org.detente.record.correction;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.detente.model.EventType;
import org.detente.model.PartialDate;
import org.detente.record.correction.Correction.What;

/**
 * What stands in place of what was coded of a row.
 *
 * @param values by what of the row: a type or status in a word of {@link RowKind#known}, codes of actors, a date, the name of a place
 */
public record Change(Map<What, List<String>> values) {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}(?::[A-Z0-9-]+)?");

    public Change {
        values = Map.copyOf(values);
    }

    /**
     * What a correction puts in place; nothing where it does not say what should be, or says what such a row cannot have: it is shown
     * beside the row then.
     */
    static Optional<Change> of(Correction correction) {
        What what = correction.what();
        return RowKind.ofRow(correction.row())
                .filter(kind -> kind.choices().contains(what))
                .flatMap(kind -> correction.should().map(should -> values(kind, correction, should.strip())))
                .filter(values -> !values.isEmpty())
                .map(values -> new Change(new EnumMap<>(Map.of(what, values))));
    }

    private static List<String> values(RowKind kind, Correction correction, String should) {
        return switch (correction.what()) {
            case TYPE, STATUS ->
                kind.known(correction.what()).contains(should.toLowerCase(Locale.ROOT))
                        ? List.of(should.toLowerCase(Locale.ROOT))
                        : List.of();
            case SOURCE, TARGET -> actors(kind, correction.codes().isEmpty() ? codes(should) : correction.codes());
            case DATE -> date(should);
            case PLACE -> should.isEmpty() ? List.of() : List.of(should);
            case ROW, NOTHING -> List.of();
        };
    }

    /** One alone speaks and is spoken to in a statement. */
    private static List<String> actors(RowKind kind, List<String> codes) {
        return kind == RowKind.STATEMENT && codes.size() > 1
                ? List.of()
                : codes.stream().distinct().toList();
    }

    private static List<String> codes(String text) {
        List<String> parts =
                Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        return parts.stream().allMatch(part -> CODE.matcher(part).matches()) ? parts : List.of();
    }

    private static List<String> date(String text) {
        try {
            return List.of(PartialDate.parse(text).toString());
        } catch (DateTimeException e) {
            return List.of();
        }
    }

    /** This, and then another. */
    Change then(Change later) {
        Map<What, List<String>> both = new EnumMap<>(values);
        both.putAll(later.values);
        return new Change(both);
    }

    /** The one value; absent where this of the row is as it was coded. */
    Optional<String> value(What what) {
        return Optional.ofNullable(values.get(what)).map(list -> list.get(0));
    }

    /** The type of an event. */
    Optional<EventType> eventType() {
        return value(What.TYPE).map(word -> EventType.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** Codes of actors; none where these are as they were coded. */
    List<String> codes(What what) {
        return values.getOrDefault(what, List.of());
    }
}
