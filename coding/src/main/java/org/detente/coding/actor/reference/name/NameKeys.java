package org.detente.coding.actor.reference.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.detente.coding.actor.Words;

/** The words by which names are compared. */
public final class NameKeys {
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii");

    private NameKeys() {}

    public static String joined(List<String> keys) {
        return String.join(" ", keys);
    }

    public static List<String> of(String words) {
        Words cut = Words.of(words);
        return of(cut, 0, cut.size());
    }

    /** The words of a name: compounds as one, without full stops and without "Jr." at the end. */
    public static List<String> of(Words words, int from, int to) {
        List<String> keys = new ArrayList<>();
        boolean compound = false;
        for (int i = from; i < to; i++) {
            String key = words.key(i);
            if (words.isHyphen(i) && !keys.isEmpty() && i + 1 < to) {
                compound = true;
            } else if (compound) {
                keys.set(keys.size() - 1, keys.get(keys.size() - 1) + '-' + key);
                compound = false;
            } else if (!key.equals(".")) {
                keys.add(key);
            }
        }
        if (keys.size() > 2 && GENERATIONS.contains(keys.get(keys.size() - 1))) {
            keys.remove(keys.size() - 1);
        }
        return keys;
    }
}
