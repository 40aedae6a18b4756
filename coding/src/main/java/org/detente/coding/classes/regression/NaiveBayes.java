package org.detente.coding.classes.regression;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The baseline that looks at words alone: multinomial naive Bayes over the words and pairs of neighbouring words of a
 * sentence, each counted once, with one added to each count (Manning, Raghavan, Schütze, Introduction to Information
 * Retrieval, 13.2).
 */
public final class NaiveBayes {
    private final double[] prior;
    private final double[] totals;
    private final Map<String, double[]> counts = new HashMap<>();

    /** Learns from sentences and the numbers of their classes. */
    public NaiveBayes(List<String> rows, List<Integer> labels, int classes) {
        prior = new double[classes];
        totals = new double[classes];
        for (int i = 0; i < rows.size(); i++) {
            int label = labels.get(i);
            prior[label]++;
            for (String word : words(rows.get(i))) {
                counts.computeIfAbsent(word, w -> new double[classes])[label]++;
                totals[label]++;
            }
        }
    }

    /** The likeliest class of a sentence. */
    public int label(String sentence) {
        double[] scores =
                Arrays.stream(prior).map(p -> StrictMath.log(p + 1e-9)).toArray();
        for (String word : words(sentence)) {
            double[] count = counts.get(word);
            for (int label = 0; label < scores.length && count != null; label++) {
                scores[label] += StrictMath.log((count[label] + 1) / (totals[label] + counts.size()));
            }
        }
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            best = scores[label] > scores[best] ? label : best;
        }
        return best;
    }

    private static Set<String> words(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
        Set<String> all = new HashSet<>();
        for (int i = 0; i < words.length; i++) {
            all.add(words[i]);
            if (i > 0) {
                all.add(words[i - 1] + " " + words[i]);
            }
        }
        return all;
    }
}
