package org.detente.coding.classes.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.detente.coding.classes.ClassVerdict;
import org.detente.coding.classes.ClassVerdict.Chance;
import org.detente.coding.classes.LinearModel;
import org.detente.coding.classes.regression.Example;
import org.detente.coding.classes.regression.Folds;
import org.detente.coding.classes.regression.ModelChoice;
import org.detente.coding.classes.regression.NaiveBayes;

/** Scores the labelled rows, each by a model that has learnt from no near-copy of it. */
final class CrossValidation {
    static final int FOLDS = 5;

    private final List<ReadRow> rows;
    private final List<String> labels;
    private final Map<Integer, LinearModel> models = new HashMap<>();
    private final int[] folds;
    private final List<ClassVerdict> verdicts = new ArrayList<>();

    /** Fits a model for each fold and asks it about the rows left out. */
    CrossValidation(List<ReadRow> rows, List<Example> background, List<String> labels) {
        this.rows = List.copyOf(rows);
        this.labels = List.copyOf(labels);
        this.folds = Folds.of(rows.stream().map(ReadRow::example).toList(), FOLDS);
        for (int fold = 0; fold < FOLDS; fold++) {
            models.put(fold, ModelChoice.fit(learnt(fold, background), labels).model());
        }
        for (int i = 0; i < folds.length; i++) {
            verdicts.add(model(i).verdict(rows.get(i).example().features()));
        }
    }

    private List<Example> learnt(int fold, List<Example> background) {
        return ClassTrainer.examples(
                IntStream.range(0, folds.length)
                        .filter(i -> folds[i] != fold)
                        .mapToObj(rows::get)
                        .toList(),
                background);
    }

    /** Where the participants are given: the likeliest class against the label. */
    ClassScores scores() {
        return scores(verdicts.stream()
                .mapToInt(v -> labels.indexOf(v.best().label()))
                .toArray());
    }

    /** The baseline that always gives the commonest class of the rows learnt from. */
    ClassScores majority() {
        return scores(IntStream.range(0, folds.length).map(this::commonest).toArray());
    }

    private int commonest(int row) {
        int[] counts = new int[labels.size()];
        for (int i = 0; i < folds.length; i++) {
            counts[gold(i)] += folds[i] == folds[row] ? 0 : 1;
        }
        return IntStream.range(0, counts.length)
                .reduce((a, b) -> counts[b] > counts[a] ? b : a)
                .orElseThrow();
    }

    /** The baseline that looks at words alone. */
    ClassScores words() {
        int[] given = new int[folds.length];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<String> learnt = new ArrayList<>();
            List<Integer> gold = new ArrayList<>();
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] != fold) {
                    learnt.add(rows.get(i).row().text());
                    gold.add(gold(i));
                }
            }
            NaiveBayes bayes = new NaiveBayes(learnt, gold, labels.size());
            for (int i = 0; i < folds.length; i++) {
                given[i] = folds[i] == fold ? bayes.label(rows.get(i).row().text()) : given[i];
            }
        }
        return scores(given);
    }

    private ClassScores scores(int[] given) {
        int[] gold = IntStream.range(0, folds.length).map(this::gold).toArray();
        return ClassScores.of(labels, labels.indexOf(ClassVerdict.NONE), gold, given);
    }

    /** Expected calibration error: how far the probability of the likeliest class is from being right, ten bins. */
    double calibrationError() {
        double[] sums = new double[10];
        for (int i = 0; i < verdicts.size(); i++) {
            Chance best = verdicts.get(i).best();
            int bin = (int) Math.min(9, Math.floor(best.probability() * 10));
            sums[bin] +=
                    best.probability() - (best.label().equals(rows.get(i).row().label()) ? 1 : 0);
        }
        return Arrays.stream(sums).map(Math::abs).sum() / verdicts.size();
    }

    /** With the participants given: what is kept of the user's classes at a threshold. */
    FoundScores atThreshold(double threshold) {
        int wanted = 0;
        int found = 0;
        int right = 0;
        for (int i = 0; i < verdicts.size(); i++) {
            boolean kept = verdicts.get(i).isEvent() && verdicts.get(i).best().probability() >= threshold;
            String label = rows.get(i).row().label();
            wanted += label.equals(ClassVerdict.NONE) ? 0 : 1;
            found += kept ? 1 : 0;
            right += kept && verdicts.get(i).best().label().equals(label) ? 1 : 0;
        }
        return new FoundScores(wanted, found, right);
    }

    /**
     * As {@code read} would do: the participants are to be chosen among all that the sentence names. An event is right where
     * class, source and target are those of a row of the sentence.
     */
    FoundScores inSentences(double threshold, Set<String> mutual) {
        Map<String, List<Integer>> sentences = new HashMap<>();
        IntStream.range(0, folds.length)
                .forEach(i -> sentences
                        .computeIfAbsent(rows.get(i).row().text(), t -> new ArrayList<>())
                        .add(i));
        int wanted = 0;
        int found = 0;
        int right = 0;
        for (List<Integer> here : sentences.values()) {
            List<ReadRow> gold = here.stream().map(rows::get).toList();
            SentenceMatch match =
                    new SentenceMatch(gold, gold.get(0).sentence().find(model(here.get(0)), threshold, mutual), mutual);
            wanted += match.wanted();
            found += match.found();
            right += match.right();
        }
        return new FoundScores(wanted, found, right);
    }

    private LinearModel model(int row) {
        LinearModel model = models.get(folds[row]);
        if (model == null) {
            throw new IllegalStateException("no model of fold " + folds[row]);
        }
        return model;
    }

    private int gold(int row) {
        return rows.get(row).example().label();
    }
}
