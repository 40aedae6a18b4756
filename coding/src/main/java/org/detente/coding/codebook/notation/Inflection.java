package org.detente.coding.codebook.notation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Forms of English words by small rules, and a list of what the rules miss ({@code irregular.tsv}: base, past,
 * participle, gerund, further forms of the present).
 */
public final class Inflection {
    private static final String VOWELS = "aeiou";
    private static final Set<String> ES_ENDINGS = Set.of("s", "x", "z", "ch", "sh", "o");

    private final Map<String, CodebookRow> irregular = new HashMap<>();

    public Inflection(List<CodebookRow> irregularRows) {
        for (CodebookRow row : irregularRows) {
            irregular.put(row.required(0, "base form"), row);
        }
    }

    /** All forms of a verb with what they can be; "-ize" verbs also in their "-ise" spelling. */
    public Map<String, Set<VerbForm>> verb(String base) {
        Map<String, Set<VerbForm>> forms = new TreeMap<>();
        addVerb(forms, base);
        if (base.endsWith("ize")) {
            addVerb(forms, base.substring(0, base.length() - 2) + "se");
        }
        return forms;
    }

    /** A word as it stands and with a plural's ending. */
    public static Set<String> noun(String singular) {
        return Set.of(singular, withS(singular));
    }

    private void addVerb(Map<String, Set<VerbForm>> forms, String base) {
        add(forms, base, VerbForm.BASE);
        CodebookRow row = irregular.get(base);
        String stem = endsInSilentE(base) ? base.substring(0, base.length() - 1) : doubled(base);
        String past = stem + "ed";
        String gerund = stem + "ing";
        if (endsInConsonantAndY(base)) {
            past = base.substring(0, base.length() - 1) + "ied";
            gerund = base + "ing";
        } else if (base.endsWith("ee")) {
            past = base + "d";
            gerund = base + "ing";
        }
        add(forms, withS(base), VerbForm.THIRD_PERSON);
        if (row == null) {
            add(forms, past, VerbForm.PAST);
            add(forms, past, VerbForm.PARTICIPLE);
            add(forms, gerund, VerbForm.GERUND);
        } else {
            addAll(forms, row.required(1, "past"), VerbForm.PAST);
            addAll(forms, row.required(2, "participle"), VerbForm.PARTICIPLE);
            addAll(forms, row.optional(3).isEmpty() ? gerund : row.optional(3), VerbForm.GERUND);
            addAll(forms, row.optional(4), VerbForm.THIRD_PERSON);
        }
    }

    private static void addAll(Map<String, Set<VerbForm>> forms, String words, VerbForm form) {
        for (String word : words.split(" ", -1)) {
            if (!word.isEmpty()) {
                add(forms, word, form);
            }
        }
    }

    private static void add(Map<String, Set<VerbForm>> forms, String word, VerbForm form) {
        forms.computeIfAbsent(word, w -> EnumSet.noneOf(VerbForm.class)).add(form);
    }

    private static String withS(String word) {
        if (endsInConsonantAndY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return ES_ENDINGS.stream().anyMatch(word::endsWith) ? word + "es" : word + "s";
    }

    /** "ban" becomes "bann": one syllable, one vowel, one consonant. Longer verbs that double are listed. */
    private static String doubled(String base) {
        int n = base.length();
        boolean doubles = n >= 3
                && !isVowel(base, n - 1)
                && isVowel(base, n - 2)
                && !isVowel(base, n - 3)
                && "wxy".indexOf(base.charAt(n - 1)) < 0
                && base.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() == 1;
        return doubles ? base + base.charAt(n - 1) : base;
    }

    private static boolean endsInSilentE(String word) {
        return word.endsWith("e") && !word.endsWith("ee");
    }

    private static boolean endsInConsonantAndY(String word) {
        return word.endsWith("y") && word.length() > 1 && !isVowel(word, word.length() - 2);
    }

    private static boolean isVowel(String word, int i) {
        return VOWELS.indexOf(word.charAt(i)) >= 0;
    }
}
