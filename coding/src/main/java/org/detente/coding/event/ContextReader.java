package org.detente.coding.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.detente.coding.codebook.ContextWord;
import org.detente.coding.event.trigger.Words;

/** Finds the PLOVER contexts of a sentence by the codebook's words. */
final class ContextReader {
    private final Map<String, List<ContextWord>> byFirstWord = new HashMap<>();

    ContextReader(List<ContextWord> contextWords) {
        for (ContextWord word : contextWords) {
            for (String first : word.words().get(0)) {
                byFirstWord.computeIfAbsent(first, w -> new ArrayList<>()).add(word);
            }
        }
    }

    /** Contexts in alphabetical order: those that the code implies and those that the sentence's words tell. */
    List<String> contexts(Words words, List<String> implied) {
        Set<String> contexts = new TreeSet<>(implied);
        for (int i = 0; i < words.size(); i++) {
            for (ContextWord word : byFirstWord.getOrDefault(words.at(i), List.of())) {
                if (matches(words, i, word.words())) {
                    contexts.add(word.context());
                }
            }
        }
        return List.copyOf(contexts);
    }

    private static boolean matches(Words words, int at, List<Set<String>> expected) {
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).contains(words.at(at + i))) {
                return false;
            }
        }
        return true;
    }
}
