package org.detente.coding.classes.training;

import java.util.List;
import java.util.Map;
import org.detente.coding.classes.ClassMeaning;
import org.detente.coding.classes.LinearModel;

/**
 * What came of a training.
 *
 * @param model the model of all rows
 * @param threshold probability that a class should reach
 * @param penalty L2 that was chosen
 * @param scores cross-validated, participants given
 * @param majority baseline: always the commonest class
 * @param words baseline: naive Bayes over words
 * @param kept cross-validated, participants given, at the threshold
 * @param inSentences cross-validated, participants to be found, at the threshold
 * @param calibrationError expected calibration error, ten bins
 * @param counts what was learnt from
 * @param meanings by class; of a class that the user's file lacks a guess
 * @param guessed labels of the classes whose meaning is a guess
 * @param warnings what the user should know of the data
 */
public record Training(
        LinearModel model,
        double threshold,
        double penalty,
        ClassScores scores,
        ClassScores majority,
        ClassScores words,
        FoundScores kept,
        FoundScores inSentences,
        double calibrationError,
        Counts counts,
        Map<String, ClassMeaning> meanings,
        List<String> guessed,
        List<String> warnings) {
    /** Rows learnt from, the groups of near-copies that they make, the pairs of which they are silent, and those of ordinary news. */
    public record Counts(int rows, int groups, int silent, int background) {}

    public Training {
        guessed = List.copyOf(guessed);
        warnings = List.copyOf(warnings);
    }
}
