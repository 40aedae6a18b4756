package org.detente.stories.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.detente.stories.index.KeyIndex;

/**
 * The articles that share keys with a new one, so that a closer look is worth its time.
 *
 * <p>However many share a key, the number of those that are looked at has a limit.
 */
final class Candidates {
    /** Most articles that are compared word by word with a new one. */
    static final int MOST_BY_TEXT = 24;

    /** Most articles that are compared sentence by sentence with a new one. */
    static final int MOST_BY_NAMES = 8;

    /** One anchor in common may be a set phrase. */
    private static final int FEWEST_ANCHORS = 2;

    private static final class Hits {
        private int text;
        private int names;
    }

    private final Map<Integer, Hits> hits = new HashMap<>();

    private Candidates() {}

    /** The numbers of articles that may be copies, the likeliest first. */
    static List<Integer> of(Fingerprint fingerprint, KeyIndex index) {
        Candidates candidates = new Candidates();
        index.each(fingerprint.whole(), number -> candidates.of(number).text += FEWEST_ANCHORS);
        for (long band : fingerprint.bands()) {
            index.each(band, number -> candidates.of(number).text += FEWEST_ANCHORS);
        }
        for (long anchor : fingerprint.anchors()) {
            index.each(anchor, number -> candidates.of(number).text++);
        }
        for (long name : fingerprint.nameKeysNear()) {
            index.each(name, number -> candidates.of(number).names++);
        }
        List<Integer> best = candidates.best(h -> h.text >= FEWEST_ANCHORS ? h.text : 0, MOST_BY_TEXT);
        candidates.best(h -> h.names, MOST_BY_NAMES).stream()
                .filter(number -> !best.contains(number))
                .forEach(best::add);
        return best;
    }

    private Hits of(int number) {
        return hits.computeIfAbsent(number, n -> new Hits());
    }

    private List<Integer> best(ToIntFunction<Hits> score, int most) {
        List<Integer> numbers = new ArrayList<>(hits.keySet());
        numbers.removeIf(number -> score.applyAsInt(of(number)) == 0);
        numbers.sort(Comparator.comparingInt((Integer number) -> -score.applyAsInt(of(number)))
                .thenComparing(Comparator.naturalOrder()));
        return new ArrayList<>(numbers.subList(0, Math.min(most, numbers.size())));
    }
}
