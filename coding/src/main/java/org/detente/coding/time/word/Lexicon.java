package org.detente.coding.time.word;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.detente.model.resource.OwnFile;

/** The words of {@code time-words.tsv}. */
public final class Lexicon {
    private static final Map<String, Sense> SENSES = senses();

    private Lexicon() {}

    /** What a word in lower case is. */
    public static Sense sense(String lower) {
        return SENSES.getOrDefault(lower, Sense.NONE);
    }

    private static Map<String, Sense> senses() {
        Map<String, Map<Category, String>> words = new HashMap<>();
        for (String[] row : rows("time-words.tsv")) {
            Category category = Category.valueOf(row[1].toUpperCase(Locale.ROOT).replace('-', '_'));
            words.computeIfAbsent(row[0], w -> new EnumMap<>(Category.class)).put(category, row[2]);
        }
        Map<String, Sense> senses = new HashMap<>();
        words.forEach((word, values) -> senses.put(word, new Sense(values)));
        return senses;
    }

    /** The rows of a resource with three columns, without comments and heading. */
    public static List<String[]> rows(String resource) {
        return OwnFile.rows(Lexicon.class, resource).stream().skip(1).toList();
    }
}
