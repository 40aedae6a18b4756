package org.detente.coding.codebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.coding.codebook.notation.ArgumentPattern;
import org.detente.coding.codebook.notation.PatternStep;

/**
 * Patterns by their first word, each with a set of all other words that it needs: a pattern is only matched where each of these
 * stands somewhere behind its first word. That leaves few of the hundreds that begin with a word like "launch".
 */
final class PatternIndex {
    private record Form(CodebookEntry entry, ArgumentPattern pattern, BitSet needs) {}

    /** By identity: the parser makes each word once, and comparing their many forms would take long. */
    private final IdentityHashMap<PatternStep.Word, Integer> kinds = new IdentityHashMap<>();
    /** The kinds of words that a word is one of. */
    private final Map<String, BitSet> kindsOfWord = new HashMap<>();

    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    void add(CodebookEntry entry, ArgumentPattern pattern) {
        BitSet needs = new BitSet();
        for (PatternStep step : pattern.steps().subList(1, pattern.steps().size())) {
            if (step instanceof PatternStep.Word word) {
                needs.set(kind(word));
            }
        }
        Form form = new Form(entry, pattern, needs);
        for (String word : pattern.head().forms().keySet()) {
            byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(form);
        }
    }

    private int kind(PatternStep.Word word) {
        Integer known = kinds.get(word);
        if (known != null) {
            return known;
        }
        int kind = kinds.size();
        kinds.put(word, kind);
        for (String form : word.forms().keySet()) {
            kindsOfWord.computeIfAbsent(form, w -> new BitSet()).set(kind);
        }
        return kind;
    }

    /** All matches in a sentence of lower-case words; lists by the position of the first word, the last position first. */
    List<List<CodebookMatch>> matchesFromTheEnd(List<String> words) {
        List<List<CodebookMatch>> all = new ArrayList<>();
        BitSet behind = new BitSet();
        for (int i = words.size() - 1; i >= 0; i--) {
            List<CodebookMatch> here = new ArrayList<>();
            for (Form form : byFirstWord.getOrDefault(words.get(i), List.of())) {
                if (hasAll(behind, form.needs())) {
                    Optional<CodebookMatch> match = PatternMatcher.match(form.entry(), form.pattern(), words, i);
                    match.ifPresent(here::add);
                }
            }
            all.add(here);
            BitSet own = kindsOfWord.get(words.get(i));
            if (own != null) {
                behind.or(own);
            }
        }
        return all;
    }

    private static boolean hasAll(BitSet kinds, BitSet needs) {
        for (int need = needs.nextSetBit(0); need >= 0; need = needs.nextSetBit(need + 1)) {
            if (!kinds.get(need)) {
                return false;
            }
        }
        return true;
    }
}
