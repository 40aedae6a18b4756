package org.detente.stories.story;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.detente.model.resource.OwnFile;

/**
 * How much a word tells: the logarithm of how rare it is in news of our own (inverse document frequency; Spärck Jones,
 * 1972), from {@code words.tsv}.
 *
 * <p>The frequencies are the program's and not the corpus's, so that what an article is compared with today is the same
 * tomorrow. Words are taken by their first {@value #STEM} letters, which the forms of a word share ("Slovak",
 * "Slovakia").
 */
final class WordWeights {
    private static final int STEM = 6;
    private static final String FILE = "words.tsv";
    private static final WordWeights INSTANCE = read();

    private final Map<String, Double> weights;
    private final double unseen;

    private WordWeights(Map<String, Double> weights, double unseen) {
        this.weights = weights;
        this.unseen = unseen;
    }

    static WordWeights instance() {
        return INSTANCE;
    }

    /** What the forms of a word share. */
    static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int end = Math.min(STEM, lower.length());
        return Character.isHighSurrogate(lower.charAt(end - 1)) ? lower.substring(0, end - 1) : lower.substring(0, end);
    }

    /** 0 for a word that is everywhere, to 1 for one that was never seen. */
    double of(String stem) {
        return weights.getOrDefault(stem, unseen) / unseen;
    }

    private static WordWeights read() {
        Map<String, Double> weights = new HashMap<>();
        double items = 0;
        for (String[] cells : OwnFile.rows(WordWeights.class, FILE)) {
            double count = Double.parseDouble(cells[1]);
            if (items == 0) {
                items = count;
            } else {
                weights.put(cells[0], Math.log(items / count));
            }
        }
        return new WordWeights(weights, Math.log(items / 2));
    }
}
