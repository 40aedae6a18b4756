package org.detente.coding.classes.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.detente.coding.classes.LinearModel;
import org.detente.coding.classes.Softmax;

/**
 * Fits a model: the penalty and the temperature are those that suit examples not learnt from best, by an inner
 * cross-validation.
 *
 * <p>The temperature makes the probabilities mean what they say (Guo and others, On calibration of modern neural networks,
 * ICML 2017).
 */
public final class ModelChoice {
    /** From the strongest: each fit begins where the one before ended. */
    private static final double[] PENALTIES = {0.3, 0.1, 0.03, 0.01, 0.003};

    private static final int FOLDS = 4;
    private static final double PRECISION = 1e-4;
    private static final double[] TEMPERATURES = IntStream.rangeClosed(-20, 30)
            .mapToDouble(step -> Math.round(1000 * StrictMath.pow(1.06, step)) / 1000.0)
            .toArray();

    private ModelChoice() {}

    /**
     * A model with what was chosen for it.
     *
     * @param model the model
     * @param penalty L2
     */
    public record Fitted(LinearModel model, double penalty) {}

    /** The best model for some examples. */
    public static Fitted fit(List<Example> examples, List<String> labels) {
        int[] folds = Folds.of(examples, FOLDS);
        List<List<double[]>> scores = new ArrayList<>();
        List<Example> scored = new ArrayList<>();
        for (double ignored : PENALTIES) {
            scores.add(new ArrayList<>());
        }
        List<List<double[][]>> byFold = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> scores(examples, folds, fold, labels.size()))
                .toList();
        for (int fold = 0; fold < FOLDS; fold++) {
            int of = fold;
            IntStream.range(0, folds.length).filter(i -> folds[i] == of).forEach(i -> scored.add(examples.get(i)));
            for (int p = 0; p < PENALTIES.length; p++) {
                scores.get(p).addAll(Arrays.asList(byFold.get(fold).get(p)));
            }
        }
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int p = 0; p < PENALTIES.length; p++) {
            double loss = loss(scores.get(p), scored, temperature(scores.get(p), scored));
            if (loss < least) {
                least = loss;
                best = p;
            }
        }
        return new Fitted(model(examples, labels, best, temperature(scores.get(best), scored)), PENALTIES[best]);
    }

    private static LinearModel model(List<Example> examples, List<String> labels, int penalty, double temperature) {
        Scaling scaling = new Scaling(examples);
        List<float[]> scaled = examples.stream().map(scaling::scaled).toList();
        double[] parameters = new double[SoftmaxRegression.size(labels.size(), scaled.get(0).length)];
        for (int p = 0; p <= penalty; p++) {
            Descent.minimise(
                    new SoftmaxRegression(scaled, examples, labels.size(), PENALTIES[p]), parameters, PRECISION);
        }
        float[][] weights = new float[labels.size()][];
        double[] biases = new double[labels.size()];
        for (int label = 0; label < weights.length; label++) {
            weights[label] = scaling.plainWeights(parameters, label);
            biases[label] = scaling.plainBias(parameters, label);
        }
        return new LinearModel(labels, weights, biases, temperature);
    }

    /** By penalty, the scores of the examples of a fold by a model of the others. */
    private static List<double[][]> scores(List<Example> examples, int[] folds, int fold, int classes) {
        List<Example> learnt = IntStream.range(0, folds.length)
                .filter(i -> folds[i] != fold)
                .mapToObj(examples::get)
                .toList();
        Scaling scaling = new Scaling(learnt);
        List<float[]> scaled = learnt.stream().map(scaling::scaled).toList();
        List<float[]> left = IntStream.range(0, folds.length)
                .filter(i -> folds[i] == fold)
                .mapToObj(i -> scaling.scaled(examples.get(i)))
                .toList();
        double[] parameters = new double[SoftmaxRegression.size(classes, scaled.get(0).length)];
        List<double[][]> scores = new ArrayList<>();
        for (double penalty : PENALTIES) {
            Descent.minimise(new SoftmaxRegression(scaled, learnt, classes, penalty), parameters, PRECISION);
            scores.add(left.stream()
                    .map(row -> SoftmaxRegression.scores(parameters, classes, row))
                    .toArray(double[][]::new));
        }
        return scores;
    }

    private static double temperature(List<double[]> scores, List<Example> examples) {
        double best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (double temperature : TEMPERATURES) {
            double loss = loss(scores, examples, temperature);
            if (loss < least) {
                least = loss;
                best = temperature;
            }
        }
        return best;
    }

    /** Mean negative log-likelihood of the pairs that the rows themselves label. */
    private static double loss(List<double[]> scores, List<Example> examples, double temperature) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < scores.size(); i++) {
            if (examples.get(i).given()) {
                double[] cooled =
                        Arrays.stream(scores.get(i)).map(s -> s / temperature).toArray();
                double chance = Softmax.of(cooled)[examples.get(i).label()];
                sum -= StrictMath.log(Math.max(chance, Double.MIN_NORMAL));
                count++;
            }
        }
        return sum / Math.max(1, count);
    }
}
