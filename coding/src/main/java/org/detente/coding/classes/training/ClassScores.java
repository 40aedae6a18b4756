package org.detente.coding.classes.training;

import java.util.ArrayList;
import java.util.List;

/**
 * How well given answers fit the labels.
 *
 * @param classes by class, in the labels' order
 * @param macroF1 mean over the user's classes, without the class of none
 * @param accuracy share of right answers, of all classes
 */
public record ClassScores(List<ClassScore> classes, double macroF1, double accuracy) {
    /**
     * Scores of one class.
     *
     * @param label the class
     * @param count examples of it
     * @param precision share of the answers of this class that are right
     * @param recall share of its examples that were found
     */
    public record ClassScore(String label, int count, double precision, double recall) {
        /** Harmonic mean of both. */
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    public ClassScores {
        classes = List.copyOf(classes);
    }

    /**
     * Scores of answers.
     *
     * @param labels names of the classes
     * @param none number of the class of none
     * @param gold numbers of the right classes
     * @param given numbers of the classes that were given
     */
    static ClassScores of(List<String> labels, int none, int[] gold, int[] given) {
        int[] right = new int[labels.size()];
        int[] wanted = new int[labels.size()];
        int[] found = new int[labels.size()];
        int hits = 0;
        for (int i = 0; i < gold.length; i++) {
            wanted[gold[i]]++;
            found[given[i]]++;
            if (gold[i] == given[i]) {
                right[gold[i]]++;
                hits++;
            }
        }
        List<ClassScore> classes = new ArrayList<>();
        double sum = 0;
        int counted = 0;
        for (int label = 0; label < right.length; label++) {
            if (wanted[label] == 0) {
                continue;
            }
            ClassScore score = new ClassScore(
                    labels.get(label),
                    wanted[label],
                    found[label] == 0 ? 0 : (double) right[label] / found[label],
                    (double) right[label] / wanted[label]);
            classes.add(score);
            if (label != none) {
                sum += score.f1();
                counted++;
            }
        }
        return new ClassScores(
                classes, counted == 0 ? 0 : sum / counted, gold.length == 0 ? 0 : (double) hits / gold.length);
    }
}
