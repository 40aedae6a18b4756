package org.detente.coding.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that look like an actor: parts of other names, and names that mean something else in some company. */
public final class LookAlikes {
    /** "The Sydney family" bears a name. */
    private static final Set<String> KIN = Set.of("family", "brothers", "sisters", "siblings", "clan", "crime");

    private final Set<String> nameParts = new HashSet<>();
    private final Set<String> following = new HashSet<>();
    private final Set<String> commonWords = new HashSet<>();
    private final Map<String, Set<String>> company = new HashMap<>();
    private final Map<String, Set<String>> beside = new HashMap<>();

    private LookAlikes() {}

    /** Reads the list; whole phrases that are no actor go into the lexicon. */
    static LookAlikes read(Lexicon lexicon) {
        LookAlikes all = new LookAlikes();
        for (Table.Row row : ActorFile.LOOKALIKES.rows()) {
            List<String> phrases = row.list("phrases");
            switch (row.get("kind")) {
                case "none" -> phrases.forEach(p -> lexicon.add(p, new Term.LookAlike()));
                case "name-part" -> phrases.forEach(p -> all.nameParts.add(Words.key(p)));
                case "following" -> phrases.forEach(p -> all.following.add(Words.key(p)));
                case "surname" -> phrases.forEach(p -> all.commonWords.add(Words.key(p)));
                case "company" -> add(row, all.company);
                case "beside" -> add(row, all.beside);
                default ->
                    throw row.problem(
                            "has the kind \"" + row.get("kind") + "\"",
                            "use none, name-part, following, surname, company or beside");
            }
        }
        return all;
    }

    private static void add(Table.Row row, Map<String, Set<String>> words) {
        for (String phrase : row.list("phrases")) {
            Set<String> telling = words.computeIfAbsent(Words.key(phrase), k -> new HashSet<>());
            row.list("words").forEach(word -> telling.add(Words.key(word)));
        }
    }

    /** Surnames that are ordinary words. */
    Set<String> commonWords() {
        return commonWords;
    }

    /** Whether words that stand alone as a place are part of a longer name here ("Paris Hilton", "Moscow Times"). */
    public boolean isPartOfName(Words words, Lexicon.Match match) {
        int after = match.end();
        if (following.contains(words.key(after)) && words.isCapitalized(after)) {
            return true;
        }
        if (match.end() - match.start() > 1 || !nameParts.contains(words.key(match.start()))) {
            return false;
        }
        int before = match.start() - 1;
        return KIN.contains(words.key(after))
                || isUnknownName(words, after)
                || (before > 0 && isUnknownName(words, before));
    }

    private static boolean isUnknownName(Words words, int i) {
        return words.isCapitalized(i)
                && !NameForms.isFunctionWord(words.key(i))
                && !words.text(i).endsWith(".");
    }

    /** Whether the words of the same sentence show another meaning, or none shows this one where it takes one. */
    public boolean isOtherMeaning(Words words, Lexicon.Match match) {
        if (match.end() - match.start() > 1) {
            return false;
        }
        String key = words.key(match.start());
        Set<String> needed = beside.get(key);
        return hasAny(words, company.getOrDefault(key, Set.of())) || (needed != null && !hasAny(words, needed));
    }

    private static boolean hasAny(Words words, Set<String> keys) {
        for (int i = 0; i < words.size(); i++) {
            if (keys.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }
}
