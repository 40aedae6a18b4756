package org.detente.coding.affairs.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * The phrases of a file of words, by their class, looked up by their first words.
 *
 * <p>A line has a class and a phrase, parted by a tab; {@code a|b} are alternatives for one word, {@code ~} is a gap of a few words,
 * but not over a mark; empty lines and lines with {@code #} count for nothing. Immutable and thread-safe.
 *
 * <p>Example: with the line "verb sat|sit down with", {@code end(VERB, words, 2)} is 5 where "sat down with" begins at the third word.
 */
public final class PhraseList<K extends Enum<K>> {
    private static final Set<String> MARKS = Set.of(",", ";", ":", ".", "\"", "“", "”", "(", ")", "—", "–", "-");

    /** One word of a phrase: alternatives, or a gap. */
    private record Step(Set<String> words, boolean isGap) {}

    private final String file;
    private final Class<K> classes;
    private final int gap;
    private final Function<String, Set<String>> forms;
    private final Map<K, Map<String, List<List<Step>>>> phrases;

    /**
     * Reads the lines of a file.
     *
     * @param file its name, for what is wrong with it
     * @param gap most words that a gap may hold
     * @param forms what a word of a phrase stands for
     * @throws IllegalStateException where a line cannot be read, saying which and why
     */
    public PhraseList(String file, List<String> lines, Class<K> classes, int gap, Function<String, Set<String>> forms) {
        this.file = file;
        this.classes = classes;
        this.gap = gap;
        this.forms = forms;
        this.phrases = new EnumMap<>(classes);
        for (K kind : classes.getEnumConstants()) {
            phrases.put(kind, new HashMap<>());
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                add(line, i + 1);
            }
        }
    }

    /** The alternatives of a word, where no word has forms of its own. */
    public static Set<String> alternatives(String word) {
        return Set.copyOf(List.of(word.split("\\|", -1)));
    }

    private void add(String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2 || cells[1].isBlank() || !cells[1].equals(cells[1].toLowerCase(Locale.ROOT))) {
            throw wrong(number, "has not a class and a phrase in lower case, parted by one tab", line);
        }
        K kind;
        try {
            kind = Enum.valueOf(classes, cells[0].toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong(number, "names no class", line);
        }
        List<Step> steps = new ArrayList<>();
        for (String word : cells[1].split(" ", -1)) {
            List<String> alternatives = List.of(word.split("\\|", -1));
            if (Set.copyOf(alternatives).size() < alternatives.size()) {
                throw wrong(number, "has an alternative twice in " + word, line);
            }
            steps.add(new Step(Set.copyOf(forms.apply(word)), word.equals("~")));
        }
        if (steps.get(0).isGap() || steps.get(steps.size() - 1).isGap()) {
            throw wrong(number, steps.get(0).isGap() ? "begins with a gap" : "ends with a gap", line);
        }
        for (String first : steps.get(0).words()) {
            Objects.requireNonNull(phrases.get(kind))
                    .computeIfAbsent(first, word -> new ArrayList<>())
                    .add(List.copyOf(steps));
        }
    }

    private IllegalStateException wrong(int line, String why, String row) {
        return new IllegalStateException(file + ", line " + line + " " + why + ": " + row);
    }

    /** Behind the longest phrase of the class that begins at a word; −1 where none does. */
    public int end(K kind, List<String> words, int start) {
        if (start < 0 || start >= words.size()) {
            return -1;
        }
        int best = -1;
        for (List<Step> phrase : Objects.requireNonNull(phrases.get(kind)).getOrDefault(words.get(start), List.of())) {
            best = Math.max(best, end(phrase, 0, words, start));
        }
        return best;
    }

    private int end(List<Step> phrase, int step, List<String> words, int at) {
        if (step == phrase.size()) {
            return at;
        }
        if (phrase.get(step).isGap()) {
            for (int skipped = 0; skipped <= gap; skipped++) {
                int end = end(phrase, step + 1, words, at + skipped);
                if (end >= 0) {
                    return end;
                }
                if (at + skipped >= words.size() || MARKS.contains(words.get(at + skipped))) {
                    return -1;
                }
            }
            return -1;
        }
        boolean fits = at < words.size() && phrase.get(step).words().contains(words.get(at));
        return fits ? end(phrase, step + 1, words, at + 1) : -1;
    }

    /** Where the first phrase of the class within some words begins; −1 where there is none. */
    public int first(K kind, List<String> words, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, words.size()); i++) {
            int end = end(kind, words, i);
            if (end >= 0 && end <= to) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a phrase of the class stands within some words. */
    public boolean has(K kind, List<String> words, int from, int to) {
        return first(kind, words, from, to) >= 0;
    }
}
