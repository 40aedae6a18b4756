package org.detente.reading.page.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.detente.reading.page.trait.Judgement;
import org.detente.reading.page.trait.Phrases;
import org.detente.reading.page.trait.Weights;

/** Finds the paragraphs of the article in a page. Stateless. */
public final class BodyFinder {
    /** Blocks are taken from a likelihood between these; which, depends on the page. */
    private static final double LOWEST = 0.2;

    private static final double HIGHEST = 0.5;
    private static final double STEP = 0.05;

    private final Weights weights;

    /** A finder with the weights that the program carries. */
    public BodyFinder() {
        this(Weights.shipped());
    }

    /** A finder with other weights. */
    public BodyFinder(Weights weights) {
        this.weights = weights;
    }

    /** The article's paragraphs, separated by one empty line; empty where the page has none. */
    public String find(Candidates candidates) {
        double[] likelihoods = likelihoods(candidates);
        double least = leastLikelihood(candidates, likelihoods);
        List<String> paragraphs = new ArrayList<>();
        for (int index = 0; index < candidates.size(); index++) {
            if (likelihoods[index] >= least && !Phrases.isFurniture(candidates.text(index))) {
                paragraphs.add(candidates.text(index));
            }
        }
        return String.join("\n\n", paragraphs);
    }

    /** How likely each block is a part of the article, 0 to 1. */
    private double[] likelihoods(Candidates candidates) {
        Judgement[] judgements = new Judgement[candidates.size()];
        for (int index = 0; index < judgements.length; index++) {
            judgements[index] = weights.judgement();
            candidates.describe(index, judgements[index]);
        }
        double[] alone = Arrays.stream(judgements).mapToDouble(Judgement::alone).toArray();
        candidates.describeCompany(alone, index -> judgements[index]);
        return Arrays.stream(judgements).mapToDouble(Judgement::among).toArray();
    }

    /**
     * The likelihood from which blocks are taken, such that the expected F1 over words is greatest (Lewis, Evaluating and
     * optimizing autonomous text classification systems, SIGIR 1995): on a page where nothing is quite certain, less is
     * asked of each block.
     */
    private static double leastLikelihood(Candidates candidates, double[] likelihoods) {
        double wanted = 0;
        for (int index = 0; index < likelihoods.length; index++) {
            wanted += likelihoods[index] * candidates.words(index);
        }
        double best = HIGHEST;
        double most = 0;
        for (double least = LOWEST; least <= HIGHEST; least += STEP) {
            double right = 0;
            double taken = 0;
            for (int index = 0; index < likelihoods.length; index++) {
                if (likelihoods[index] >= least) {
                    right += likelihoods[index] * candidates.words(index);
                    taken += candidates.words(index);
                }
            }
            double expected = taken + wanted == 0 ? 0 : 2 * right / (taken + wanted);
            if (expected >= most) {
                most = expected;
                best = least;
            }
        }
        return best;
    }
}
