package org.detente.coding.time.word;

import java.util.EnumMap;
import java.util.Map;

/** What a word is in the lexicon: its categories with their values. */
public final class Sense {
    static final Sense NONE = new Sense(Map.of());

    private final EnumMap<Category, String> values = new EnumMap<>(Category.class);
    private final boolean opens;
    private final boolean onlyOpener;

    Sense(Map<Category, String> values) {
        this.values.putAll(values);
        opens = values.keySet().stream().anyMatch(Category::opens);
        onlyOpener = opens && values.keySet().stream().filter(Category::opens).allMatch(c -> c == Category.OPENER);
    }

    public boolean is(Category category) {
        return values.containsKey(category);
    }

    /** Its value as a category that it {@link #is}. */
    public String value(Category category) {
        return values.getOrDefault(category, "");
    }

    public boolean opens() {
        return opens;
    }

    boolean isOnlyOpener() {
        return onlyOpener;
    }
}
