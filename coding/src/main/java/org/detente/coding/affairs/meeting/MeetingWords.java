package org.detente.coding.affairs.meeting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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

/**
 * The phrases of {@code meeting-words.tsv}, looked up by their first words.
 *
 * <p>Example: {@code end(WordKind.VERB, words, 2)} is 5 where "sat down with" begins at the third word.
 */
final class MeetingWords {
    private static final String FILE = "meeting-words.tsv";
    private static final int GAP = 4;
    private static final Set<String> MARKS = Set.of(",", ";", ":", ".", "\"", "“", "”", "(", ")", "—", "–", "-");

    /** One word of a phrase: alternatives, or a gap. */
    private record Step(Set<String> words, boolean isGap) {}

    private final Map<WordKind, Map<String, List<List<Step>>>> phrases = new EnumMap<>(WordKind.class);

    private MeetingWords(List<String> lines) {
        for (WordKind kind : WordKind.values()) {
            phrases.put(kind, new HashMap<>());
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                add(line, i + 1);
            }
        }
    }

    private void add(String line, int number) {
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
            steps.add(new Step(Set.copyOf(List.of(word.split("\\|", -1))), word.equals("~")));
        }
        if (steps.get(0).isGap() || steps.get(steps.size() - 1).isGap()) {
            throw wrong(number, "begins or ends with a gap", line);
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
    static MeetingWords of(List<String> lines) {
        return new MeetingWords(lines);
    }

    /** Made when first asked for. */
    private static final class Standard {
        private static final MeetingWords WORDS = read();

        private Standard() {}

        private static MeetingWords read() {
            try (InputStream in = Objects.requireNonNull(MeetingWords.class.getResourceAsStream(FILE), FILE);
                    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return new MeetingWords(reader.lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + FILE, e);
            }
        }
    }

    /** The phrases that come with the program. */
    static MeetingWords standard() {
        return Standard.WORDS;
    }

    /** Behind the longest phrase of the kind that begins at a word; −1 where none does. */
    int end(WordKind kind, List<String> words, int start) {
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
    int first(WordKind kind, List<String> words, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, words.size()); i++) {
            int end = end(kind, words, i);
            if (end >= 0 && end <= to) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a phrase of the kind stands within some words. */
    boolean has(WordKind kind, List<String> words, int from, int to) {
        return first(kind, words, from, to) >= 0;
    }
}
