package org.detente.coding.time.grammar;

import java.util.EnumMap;
import java.util.Map;

/** What a word is in the lexicon: its categories with their values. */
final class Sense {
    static final Sense NONE = new Sense(Map.of());

    private final EnumMap<Category, String> values = new EnumMap<>(Category.class);
    private final boolean opens;

    Sense(Map<Category, String> values) {
        this.values.putAll(values);
        opens = values.keySet().stream().anyMatch(Category::opens);
    }

    boolean is(Category category) {
        return values.containsKey(category);
    }

    /** Its value as a category that it {@link #is}. */
    String value(Category category) {
        return values.getOrDefault(category, "");
    }

    boolean opens() {
        return opens;
    }
}
