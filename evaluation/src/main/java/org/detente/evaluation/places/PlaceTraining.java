package org.detente.evaluation.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.detente.coding.place.Feature;
import org.detente.coding.place.Naming;
import org.detente.coding.place.PlaceResolver;
import org.detente.coding.place.PlaceWeights;
import org.detente.coding.place.Toponym;
import org.detente.coding.place.Weighed;
import org.detente.coding.place.gazetteer.Gazetteer;

/**
 * Fits the weights of a {@link PlaceResolver}: a conditional logit model with an L2 penalty, by gradient ascent with a step for each
 * weight (Duchi, Hazan and Singer, 2011). Since what speaks for one name depends on what is believed of the others, weighing and
 * fitting take turns. Deterministic.
 */
final class PlaceTraining {
    private static final int TURNS = 3;
    private static final int STEPS = 400;
    private static final double RATE = 0.3;
    private static final double PENALTY = 2;

    private final Gazetteer gazetteer;

    PlaceTraining(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** A name with its candidates, of which one is right. */
    private record Case(double weight, int right, List<double[]> candidates) {}

    /** The weights that fit the articles; the penalty draws them to those set by hand. */
    PlaceWeights fit(List<GoldNames.Prepared> articles) {
        PlaceWeights start = PlaceWeights.byHand();
        PlaceWeights weights = start;
        for (int turn = 0; turn < TURNS; turn++) {
            PlaceResolver resolver = new PlaceResolver(gazetteer, weights);
            List<Case> cases = new ArrayList<>();
            for (GoldNames.Prepared article : articles) {
                cases.addAll(cases(article, resolver));
            }
            weights = new PlaceWeights(fitted(cases, start));
        }
        return weights;
    }

    private List<Case> cases(GoldNames.Prepared article, PlaceResolver resolver) {
        Map<Toponym, Integer> gold = new HashMap<>();
        article.article()
                .places()
                .forEach(p -> p.meant().ifPresent(m -> m.place().ifPresent(n -> gold.put(p.toponym(), n))));
        List<Case> cases = new ArrayList<>();
        for (Naming naming : GoldNames.weighed(article, resolver)) {
            List<Weighed> candidates = naming.candidates();
            List<double[]> values = candidates.stream().map(Weighed::features).toList();
            for (int i = 0; candidates.size() > 1 && i < candidates.size(); i++) {
                int place = candidates.get(i).place();
                long times = naming.toponyms().stream()
                        .filter(t -> gold.getOrDefault(t, -1) == place)
                        .count();
                if (times > 0) {
                    cases.add(new Case(times * article.article().importance(), i, values));
                }
            }
        }
        return cases;
    }

    private static double[] fitted(List<Case> cases, PlaceWeights start) {
        int size = Feature.values().length;
        double[] prior = new double[size];
        for (Feature feature : Feature.values()) {
            prior[feature.column()] = start.of(feature);
        }
        double[] weights = prior.clone();
        double[] seen = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[size];
            for (int i = 0; i < size; i++) {
                gradient[i] = -PENALTY * (weights[i] - prior[i]);
            }
            for (Case one : cases) {
                accumulate(one, weights, gradient);
            }
            for (int i = 0; i < size; i++) {
                seen[i] += gradient[i] * gradient[i];
                weights[i] += seen[i] == 0 ? 0 : RATE * gradient[i] / Math.sqrt(seen[i]);
            }
        }
        return weights;
    }

    private static void accumulate(Case one, double[] weights, double[] gradient) {
        double[] scores = new double[one.candidates().size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            double[] values = one.candidates().get(i);
            for (int k = 0; k < weights.length; k++) {
                scores[i] += weights[k] * values[k];
            }
            most = Math.max(most, scores[i]);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            double share = one.weight() * ((i == one.right() ? 1 : 0) - scores[i] / sum);
            double[] values = one.candidates().get(i);
            for (int k = 0; k < weights.length; k++) {
                gradient[k] += share * values[k];
            }
        }
    }
}
