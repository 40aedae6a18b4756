package org.detente.coding.affairs.instrument.phrase;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Table;
import org.detente.coding.actor.Words;
import org.detente.model.InstrumentKind;

/** The general nouns for instruments. */
final class HeadNouns {
    private static final String RESOURCE = "/org/detente/coding/affairs/instrument/instrument-words.tsv";
    private static final Set<String> COLUMNS = Set.of("phrase", "kind", "use", "refers");
    private static final int LONGEST = 6;
    private static final HeadNouns STANDARD = new HeadNouns(Table.resource(RESOURCE, COLUMNS, Set.of()));

    /**
     * A noun in a sentence.
     *
     * @param end behind its last word
     * @param plural of a noun that the list has in the singular
     */
    record Match(int end, HeadNoun noun, boolean plural) {}

    private final Map<String, HeadNoun> nouns = new HashMap<>();

    HeadNouns(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            Words words = Words.of(row.get("phrase"));
            if (nouns.put(key(words, 0, words.size()), noun(row)) != null) {
                throw row.problem("has \"" + row.get("phrase") + "\" a second time", "keep one of the rows");
            }
        }
    }

    static HeadNouns standard() {
        return STANDARD;
    }

    private static HeadNoun noun(Table.Row row) {
        String refers = row.get("refers");
        if (!Set.of("yes", "no", "refer", "any").contains(refers)) {
            throw row.problem(
                    "has \"" + refers + "\" under refers",
                    "write yes, no, refer where it does nothing else, or any where it may be of any kind");
        }
        return new HeadNoun(
                constant(row, "kind", InstrumentKind.class),
                constant(row, "use", Use.class),
                !refers.equals("no"),
                refers.equals("refer") || refers.equals("any"),
                refers.equals("any"));
    }

    private static <E extends Enum<E>> E constant(Table.Row row, String column, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(row.get(column)))
                .findFirst()
                .orElseThrow(() -> row.problem(
                        "has \"" + row.get(column) + "\" under " + column,
                        "use one of " + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }

    private static String key(Words words, int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            key.append(i > from ? " " : "").append(words.key(i));
        }
        return key.toString();
    }

    /** The longest noun that begins at a word. */
    Optional<Match> at(Words words, int start) {
        for (int end = Math.min(words.size(), start + LONGEST); end > start; end--) {
            String key = key(words, start, end);
            HeadNoun noun = nouns.get(key);
            if (noun != null) {
                return Optional.of(new Match(end, noun, false));
            }
            HeadNoun single = key.endsWith("s") ? nouns.get(key.substring(0, key.length() - 1)) : null;
            if (single != null) {
                return Optional.of(new Match(end, single, true));
            }
        }
        return Optional.empty();
    }
}
