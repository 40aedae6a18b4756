package org.detente.coding.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their words; the longest phrase that begins at a word wins, of two meanings the one added first.
 *
 * <p>Case counts where the list has it: "Congo" asks for a capital, "US" for two, "foreign minister" for nothing.
 */
public final class Lexicon {
    /** A phrase found at words {@code [start, end)}. */
    public record Match(int start, int end, Term term) {}

    private record Meaning(List<String> written, Term term) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Meaning> meanings = new ArrayList<>();
    }

    private final Node root = new Node();

    void add(String phrase, Term term) {
        Words words = Words.of(phrase);
        Node node = root;
        List<String> written = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            node = node.next.computeIfAbsent(words.key(i), k -> new Node());
            written.add(words.text(i));
        }
        node.meanings.add(new Meaning(List.copyOf(written), term));
    }

    /** The longest phrase that begins at word {@code start}. */
    public @Nullable Match longest(Words words, int start) {
        Node node = root;
        Match best = null;
        for (int i = start; i < words.size(); i++) {
            node = node.next.get(words.key(i));
            if (node == null) {
                break;
            }
            for (Meaning meaning : node.meanings) {
                if (fits(meaning.written, words, start)) {
                    best = new Match(start, i + 1, meaning.term);
                    break;
                }
            }
        }
        return best;
    }

    private static boolean fits(List<String> written, Words words, int start) {
        for (int i = 0; i < written.size(); i++) {
            String want = written.get(i);
            String have = words.text(start + i);
            int first = want.codePointAt(0);
            if (Character.isUpperCase(first) && !Character.isUpperCase(have.codePointAt(0))) {
                return false;
            }
            if (isAcronym(want) && have.chars().anyMatch(Character::isLowerCase)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAcronym(String word) {
        return word.chars().filter(Character::isUpperCase).count() > 1
                && word.chars().noneMatch(Character::isLowerCase);
    }
}
