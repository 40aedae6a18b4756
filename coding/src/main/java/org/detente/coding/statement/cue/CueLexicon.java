package org.detente.coding.statement.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.model.resource.OwnFile;

/** All cues in all their forms. Immutable. */
public final class CueLexicon {
    private static final CueLexicon BUILT_IN = read();

    private final Map<String, List<Entry>> byFirstWord;

    private record Entry(Cue cue, Form form, List<String> words) {}

    private CueLexicon(Map<String, List<Entry>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /** The cues of {@code cues.tsv}. */
    public static CueLexicon builtIn() {
        return BUILT_IN;
    }

    /** The longest verb cue that begins at a word. */
    public Optional<CueMatch> verbAt(List<String> lower, int start) {
        return at(lower, start, false);
    }

    /** The longest noun cue that begins at a word. */
    public Optional<CueMatch> nounAt(List<String> lower, int start) {
        return at(lower, start, true);
    }

    private Optional<CueMatch> at(List<String> lower, int start, boolean noun) {
        for (Entry entry : byFirstWord.getOrDefault(lower.get(start), List.of())) {
            if (entry.cue.noun() == noun && matches(entry.words, lower, start)) {
                return Optional.of(new CueMatch(entry.cue, entry.form, start, start + entry.words.size()));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(List<String> words, List<String> lower, int start) {
        int end = start + words.size();
        return end <= lower.size() && words.equals(lower.subList(start, end));
    }

    private static CueLexicon read() {
        Map<String, List<Entry>> entries = new HashMap<>();
        for (String[] row : OwnFile.rows(CueLexicon.class, "cues.tsv")) {
            boolean noun = row[1].equals("noun");
            Set<Complement> takes = EnumSet.noneOf(Complement.class);
            for (String word : row[4].split(" ", -1)) {
                takes.add(Complement.valueOf(word.toUpperCase(Locale.ROOT)));
            }
            Cue cue = new Cue(row[0], noun, row[3], takes, Cue.Strength.valueOf(row[5].toUpperCase(Locale.ROOT)));
            String[] words = row[0].split(" ", -1);
            Map<String, Form> forms = noun
                    ? Inflection.ofNoun(words[0])
                    : row[2].isEmpty()
                            ? Inflection.ofVerb(words[0])
                            : Inflection.ofVerb(words[0], row[2].split(" ", -1));
            forms.forEach((first, form) -> {
                String[] inflected = words.clone();
                inflected[0] = first;
                entries.computeIfAbsent(first, k -> new ArrayList<>()).add(new Entry(cue, form, List.of(inflected)));
            });
        }
        entries.values()
                .forEach(list -> list.sort(Comparator.comparingInt((Entry e) -> -e.words.size())
                        .thenComparing(e -> e.cue.lemma())
                        .thenComparing(Entry::form)));
        return new CueLexicon(entries);
    }
}
