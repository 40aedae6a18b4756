package org.detente.stories.copy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences of two texts that say the same in the same order.
 *
 * <p>The best alignment in order is found by dynamic programming (Needleman and Wunsch 1970); a sentence may correspond to one
 * sentence, to two, or to none. Two sentences are alike by the telling words that they share, each the heavier, the fewer
 * sentences of both texts have it. The time grows with the product of the numbers of sentences.
 */
final class SentenceAlignment {
    /** Sentences that are laid beside each other are at least so much alike. */
    private static final double BESIDE = 0.12;

    /** What two sentences beside one count for, where one beside one counts 2: so little that no stranger is joined to a sentence. */
    private static final double JOINED = 2.2;

    private final TellingWords one;
    private final TellingWords other;
    private final double joined;
    private final double least;
    private final double enough;
    private final Map<String, Integer> sentencesWith = new HashMap<>();
    private final double[][] best;
    private final Step[][] steps;

    private SentenceAlignment(TellingWords one, TellingWords other, double joined, double least, double enough) {
        this.one = one;
        this.other = other;
        this.joined = joined;
        this.least = least;
        this.enough = enough;
        for (TellingWords text : List.of(one, other)) {
            text.words().forEach(words -> words.keySet().forEach(word -> sentencesWith.merge(word, 1, Integer::sum)));
        }
        this.best = new double[one.words().size() + 1][other.words().size() + 1];
        this.steps = new Step[one.words().size() + 1][other.words().size() + 1];
        align();
    }

    /** The alignment in which sentences that are more than so much alike count for no more than that. */
    static SentenceAlignment capped(TellingWords one, TellingWords other, double enough) {
        return new SentenceAlignment(one, other, 3, 0, enough);
    }

    /** The alignment for a reader: the same sentence counts for most, and what is hardly alike stays apart. */
    static SentenceAlignment whole(TellingWords one, TellingWords other) {
        return new SentenceAlignment(one, other, JOINED, BESIDE, 1);
    }

    /** The mean likeness of the sentences of both texts, 0 to 1; what counts for enough is 1. */
    double likeness() {
        int n = one.words().size();
        int m = other.words().size();
        return best[n][m] / (n + m) / enough;
    }

    /** The pairs in order, those of which one side is empty among them. */
    List<SentencePair> pairs() {
        List<SentencePair> pairs = new ArrayList<>();
        int i = one.words().size();
        int j = other.words().size();
        while (i + j > 0) {
            Step step = steps[i][j];
            pairs.add(new SentencePair(i - step.ofOne, i, j - step.ofOther, j));
            i -= step.ofOne;
            j -= step.ofOther;
        }
        Collections.reverse(pairs);
        return pairs;
    }

    private void align() {
        for (int i = 0; i < best.length; i++) {
            for (int j = 0; j < best[i].length; j++) {
                for (Step step : Step.values()) {
                    if (i >= step.ofOne && j >= step.ofOther) {
                        take(step, i, j);
                    }
                }
            }
        }
    }

    private void take(Step step, int i, int j) {
        int fromOne = i - step.ofOne;
        int fromOther = j - step.ofOther;
        double gain = step.ofOne == 0 || step.ofOther == 0
                ? 0
                : (step == Step.SAME ? 2 : joined) * likeness(one.words(fromOne, i), other.words(fromOther, j));
        if (best[fromOne][fromOther] + gain > best[i][j] || (steps[i][j] == null && i + j > 0)) {
            best[i][j] = best[fromOne][fromOther] + gain;
            steps[i][j] = step;
        }
    }

    private double likeness(Map<String, Double> words, Map<String, Double> otherWords) {
        double shared = 0;
        double all = 0;
        for (Map.Entry<String, Double> word : words.entrySet()) {
            double weight = weight(word);
            all += weight;
            shared += otherWords.containsKey(word.getKey()) ? weight : 0;
        }
        for (Map.Entry<String, Double> word : otherWords.entrySet()) {
            all += words.containsKey(word.getKey()) ? 0 : weight(word);
        }
        return all == 0 || shared / all < least ? 0 : Math.min(enough, shared / all);
    }

    private double weight(Map.Entry<String, Double> word) {
        return word.getValue() / Math.sqrt(sentencesWith.getOrDefault(word.getKey(), 1));
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
