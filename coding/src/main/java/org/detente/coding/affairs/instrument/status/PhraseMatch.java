package org.detente.coding.affairs.instrument.status;

import java.util.List;
import java.util.Set;
import org.detente.coding.actor.Words;

/** Compares the words of a phrase with those of a sentence. */
final class PhraseMatch {
    private static final Set<String> ENDS = Set.of(",", ";", ":", ".", "but", "while", "because", "although", "(", ")");

    private PhraseMatch() {}

    /** Whether the places of a phrase stand from a word on, one word each. */
    static boolean stands(Words words, int start, List<Set<String>> places) {
        if (start < 0 || start + places.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < places.size(); i++) {
            if (!places.get(i).contains(words.key(start + i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a clause ends at a word. */
    static boolean endsClause(Words words, int at) {
        return ENDS.contains(words.key(at));
    }
}
