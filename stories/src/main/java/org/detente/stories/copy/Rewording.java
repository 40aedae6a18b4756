package org.detente.stories.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.CopyKind;
import org.detente.model.Passage;

/**
 * Sentences of two texts that say the same in the same order.
 *
 * <p>The best alignment in order is found by dynamic programming (Needleman and Wunsch 1970); a sentence may correspond to one
 * sentence, to two, or to none. Two sentences are alike by the telling words that they share, each the heavier, the fewer
 * sentences of both texts have it.
 */
final class Rewording {
    /** Likeness beyond which a sentence is taken for told again; more tells nothing about the other sentences. */
    private static final double ENOUGH = 0.2;

    /** Least likeness of sentences and names together, fitted on half of the stories of {@code gold/copies}. */
    private static final double LEAST = 0.95;

    /** Least share of the names and numbers of both that they have in common; what has fewer need not be aligned. */
    private static final double FEWEST_NAMES = 0.35;

    private final TellingWords one;
    private final TellingWords other;
    private final Map<String, Integer> sentencesWith = new HashMap<>();
    private final double[][] best;
    private final Step[][] steps;

    private Rewording(TellingWords one, TellingWords other) {
        this.one = one;
        this.other = other;
        for (TellingWords text : List.of(one, other)) {
            text.words().forEach(words -> words.keySet().forEach(word -> sentencesWith.merge(word, 1, Integer::sum)));
        }
        this.best = new double[one.words().size() + 1][other.words().size() + 1];
        this.steps = new Step[one.words().size() + 1][other.words().size() + 1];
    }

    /**
     * The one text as a rewording of the other, where it is one.
     *
     * @param verbatim share of the words of either text that stand in the other word by word: what is alike there speaks for a
     *     quotation, a standing paragraph or a text written after last year's, not for a rewording
     */
    static Optional<CopyJudge.Verdict> of(CopyText one, CopyText other, double verbatim) {
        double names = share(one.words().namesAndNumbers(), other.words().namesAndNumbers());
        if (names < FEWEST_NAMES) {
            return Optional.empty();
        }
        Rewording rewording = new Rewording(one.tellingWords(), other.tellingWords());
        double likeness = rewording.align() / ENOUGH;
        if (likeness + names - verbatim < LEAST) {
            return Optional.empty();
        }
        return Optional.of(new CopyJudge.Verdict(CopyKind.REWORDED, likeness, rewording.passages()));
    }

    /** The mean likeness of the sentences, 0 to {@value #ENOUGH}. */
    double align() {
        int n = one.words().size();
        int m = other.words().size();
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                for (Step step : Step.values()) {
                    if (i >= step.ofOne && j >= step.ofOther) {
                        take(step, i, j);
                    }
                }
            }
        }
        return best[n][m] / (n + m);
    }

    private void take(Step step, int i, int j) {
        int fromOne = i - step.ofOne;
        int fromOther = j - step.ofOther;
        double gain = step.ofOne == 0 || step.ofOther == 0
                ? 0
                : (step.ofOne + step.ofOther) * likeness(one.words(fromOne, i), other.words(fromOther, j));
        if (best[fromOne][fromOther] + gain > best[i][j] || (steps[i][j] == null && i + j > 0)) {
            best[i][j] = best[fromOne][fromOther] + gain;
            steps[i][j] = step;
        }
    }

    private double likeness(Map<String, Double> one, Map<String, Double> other) {
        double shared = 0;
        double all = 0;
        for (Map.Entry<String, Double> word : one.entrySet()) {
            double weight = weight(word);
            all += weight;
            shared += other.containsKey(word.getKey()) ? weight : 0;
        }
        for (Map.Entry<String, Double> word : other.entrySet()) {
            all += one.containsKey(word.getKey()) ? 0 : weight(word);
        }
        return all == 0 ? 0 : Math.min(ENOUGH, shared / all);
    }

    private double weight(Map.Entry<String, Double> word) {
        return word.getValue() / Math.sqrt(sentencesWith.getOrDefault(word.getKey(), 1));
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        int i = one.words().size();
        int j = other.words().size();
        while (i + j > 0) {
            Step step = steps[i][j];
            if (step.ofOne > 0 && step.ofOther > 0) {
                passages.add(0, new Passage(one.span(i - step.ofOne, i), other.span(j - step.ofOther, j)));
            }
            i -= step.ofOne;
            j -= step.ofOther;
        }
        return passages;
    }

    static double share(long[] one, long[] other) {
        int i = 0;
        int j = 0;
        int shared = 0;
        while (i < one.length && j < other.length) {
            int order = Long.compare(one[i], other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = one.length + other.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** How many sentences of the one text correspond to how many of the other. */
    private enum Step {
        ONLY_ONE(1, 0),
        ONLY_OTHER(0, 1),
        SAME(1, 1),
        JOINED(2, 1),
        SPLIT(1, 2);

        private final int ofOne;
        private final int ofOther;

        Step(int ofOne, int ofOther) {
            this.ofOne = ofOne;
            this.ofOther = ofOther;
        }
    }
}
