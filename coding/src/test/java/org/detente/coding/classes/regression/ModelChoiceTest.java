package org.detente.coding.classes.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.detente.coding.classes.LinearModel;
import org.junit.jupiter.api.Test;

class ModelChoiceTest {
    private static final List<String> LABELS = List.of("-", "a", "b");

    @Test
    void theSlopeIsThatOfTheValue() {
        List<Example> examples = clouds(30, 1, 1);
        SoftmaxRegression regression =
                new SoftmaxRegression(examples.stream().map(Example::features).toList(), examples, 3, 0.1);
        Random random = new Random(3);
        double[] point = random.doubles(SoftmaxRegression.size(3, 4), -1, 1).toArray();
        double[] gradient = new double[point.length];
        regression.at(point, gradient);
        for (int i = 0; i < point.length; i++) {
            double[] ahead = point.clone();
            double[] behind = point.clone();
            ahead[i] += 1e-5;
            behind[i] -= 1e-5;
            double slope =
                    (regression.at(ahead, new double[point.length]) - regression.at(behind, new double[point.length]))
                            / 2e-5;
            assertThat(gradient[i]).isCloseTo(slope, within(1e-6));
        }
    }

    @Test
    void findsTheMinimumOfABowl() {
        double[] point = {5, -3};
        Descent.minimise(
                (p, g) -> {
                    g[0] = 2 * (p[0] - 1);
                    g[1] = 20 * (p[1] - 2);
                    return (p[0] - 1) * (p[0] - 1) + 10 * (p[1] - 2) * (p[1] - 2);
                },
                point,
                1e-12);
        assertThat(point[0]).isCloseTo(1, within(1e-4));
        assertThat(point[1]).isCloseTo(2, within(1e-4));
    }

    @Test
    void learnsClassesThatFeaturesTellApart() {
        LinearModel model = ModelChoice.fit(clouds(150, 3, 1), LABELS).model();
        List<Example> others = clouds(150, 3, 2);
        long right = others.stream()
                .filter(e -> model.verdict(e.features()).best().label().equals(LABELS.get(e.label())))
                .count();
        assertThat(right).isGreaterThan(140);
    }

    @Test
    void isAsSureAsItIsRight() {
        LinearModel model = ModelChoice.fit(clouds(600, 0.8, 1), LABELS).model();
        List<Example> others = clouds(600, 0.8, 2);
        double sure = others.stream()
                .mapToDouble(e -> model.verdict(e.features()).best().probability())
                .average()
                .orElseThrow();
        double right = others.stream()
                .mapToInt(e -> model.verdict(e.features()).best().label().equals(LABELS.get(e.label())) ? 1 : 0)
                .average()
                .orElseThrow();
        assertThat(sure).isCloseTo(right, within(0.06));
    }

    @Test
    void theSameExamplesGiveTheSameModel() {
        float[] features = {1, 2, 3, 4};
        assertThat(ModelChoice.fit(clouds(60, 2, 1), LABELS).model().verdict(features))
                .isEqualTo(ModelChoice.fit(clouds(60, 2, 1), LABELS).model().verdict(features));
    }

    /** Three clouds of points in four dimensions. */
    private static List<Example> clouds(int count, double distance, long seed) {
        Random random = new Random(seed);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float[] point = new float[4];
            for (int k = 0; k < point.length; k++) {
                point[k] = (float) (random.nextGaussian() + (k == i % 3 ? distance : 0));
            }
            examples.add(new Example(point, i % 3, i, i, true, 1));
        }
        return examples;
    }
}
