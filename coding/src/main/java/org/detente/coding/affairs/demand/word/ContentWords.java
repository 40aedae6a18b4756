package org.detente.coding.affairs.demand.word;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.detente.coding.actor.Words;

/** The words of a phrase that carry its meaning, by their beginnings, so that "withdraw" and "withdrawal" are one. */
public final class ContentWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
    private static final int SHORTEST = 3;
    private static final int BEGINNING = 5;
    private static final Set<String> EMPTY = Words.set("""
            the and for with from that this its his her their into over under not all any are was were has have had been being two
            between own which who until till out off back more than them they what when where there will would should must said
            says also but only once again before after about as it in on at by to of
            """);

    private ContentWords() {}

    /** The words of a phrase. */
    public static Set<String> of(String phrase) {
        Set<String> words = new TreeSet<>();
        WORD.matcher(phrase.toLowerCase(Locale.ROOT)).results().forEach(match -> {
            String word = match.group();
            if (word.length() >= SHORTEST && !EMPTY.contains(word)) {
                words.add(word.substring(0, Math.min(BEGINNING, word.length())));
            }
        });
        return words;
    }

    /** The words that two phrases share. */
    public static Set<String> shared(String one, String other) {
        Set<String> both = of(one);
        both.retainAll(of(other));
        return both;
    }

    /** Whether two phrases share at least half of the words of the shorter one. */
    public static boolean shareHalf(String one, String other) {
        int shorter = Math.min(of(one).size(), of(other).size());
        return shorter > 0 && 2 * shared(one, other).size() >= shorter;
    }
}
