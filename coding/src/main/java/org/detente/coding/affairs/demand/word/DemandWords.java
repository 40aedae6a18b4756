package org.detente.coding.affairs.demand.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.codebook.notation.CodebookRow;
import org.detente.coding.codebook.notation.Inflection;

/**
 * The phrases of {@code demand-words.tsv}, looked up by their first words.
 *
 * <p>Example: {@code end(WordKind.ASK_TO, words, 1)} is 3 where "called on" begins at the second word.
 */
public final class DemandWords {
    private static final String FILE = "demand-words.tsv";
    private static final String IRREGULAR = "irregular.tsv";
    private static final int GAP = 3;
    private static final Set<String> MARKS = Set.of(",", ";", ":", ".", "\"", "“", "”", "(", ")", "—", "–", "-");

    /** One word of a phrase: alternatives, or a gap. */
    private record Step(Set<String> words, boolean isGap) {}

    private final Map<WordKind, Map<String, List<List<Step>>>> phrases = new EnumMap<>(WordKind.class);

    private DemandWords(List<String> lines, Inflection inflection) {
        for (WordKind kind : WordKind.values()) {
            phrases.put(kind, new HashMap<>());
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                add(line, i + 1, inflection);
            }
        }
    }

    private void add(String line, int number, Inflection inflection) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2 || cells[1].isBlank() || !cells[1].equals(cells[1].toLowerCase(Locale.ROOT))) {
            throw wrong(number, "has not a class and a phrase in lower case, parted by one tab", line);
        }
        WordKind kind;
        try {
            kind = WordKind.valueOf(cells[0].toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong(number, "names no class", line);
        }
        List<Step> steps = new ArrayList<>();
        for (String word : cells[1].split(" ", -1)) {
            boolean verb = word.startsWith("<") && word.endsWith(">");
            Set<String> forms = verb
                    ? inflection.verb(word.substring(1, word.length() - 1)).keySet()
                    : Set.of(word.split("\\|", -1));
            steps.add(new Step(Set.copyOf(forms), word.equals("~")));
        }
        if (steps.get(0).isGap()) {
            throw wrong(number, "begins with a gap", line);
        }
        for (String first : steps.get(0).words()) {
            Objects.requireNonNull(phrases.get(kind))
                    .computeIfAbsent(first, word -> new ArrayList<>())
                    .add(List.copyOf(steps));
        }
    }

    private static IllegalStateException wrong(int line, String why, String row) {
        return new IllegalStateException(FILE + ", line " + line + " " + why + ": " + row);
    }

    /** The phrases of a file's lines; refuses one that cannot be read, saying which and why. */
    static DemandWords of(List<String> lines) {
        List<CodebookRow> irregular = CodebookRow.of(IRREGULAR, read(Codebook.class, IRREGULAR));
        return new DemandWords(lines, new Inflection(irregular));
    }

    private static String read(Class<?> beside, String file) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Made when first asked for. */
    private static final class Standard {
        private static final DemandWords WORDS =
                of(read(DemandWords.class, FILE).lines().toList());

        private Standard() {}
    }

    /** The phrases that come with the program. */
    public static DemandWords standard() {
        return Standard.WORDS;
    }

    /** Behind the longest phrase of the kind that begins at a word; −1 where none does. */
    public int end(WordKind kind, List<String> words, int start) {
        if (start < 0 || start >= words.size()) {
            return -1;
        }
        int best = -1;
        for (List<Step> phrase : Objects.requireNonNull(phrases.get(kind)).getOrDefault(words.get(start), List.of())) {
            best = Math.max(best, end(phrase, 0, words, start));
        }
        return best;
    }

    private static int end(List<Step> phrase, int step, List<String> words, int at) {
        if (step == phrase.size()) {
            return at;
        }
        if (phrase.get(step).isGap()) {
            for (int skipped = 0; skipped <= GAP; skipped++) {
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

    /** Where the first phrase of the kind within some words begins; −1 where there is none. */
    public int first(WordKind kind, List<String> words, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, words.size()); i++) {
            int end = end(kind, words, i);
            if (end >= 0 && end <= to) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a phrase of the kind stands within some words. */
    public boolean has(WordKind kind, List<String> words, int from, int to) {
        return first(kind, words, from, to) >= 0;
    }
}
