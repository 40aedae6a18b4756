package org.detente.coding.time.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

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
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + resource, e);
        }
    }
}
