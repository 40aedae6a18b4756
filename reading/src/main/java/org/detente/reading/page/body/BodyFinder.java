package org.detente.reading.page.body;

import java.util.ArrayList;
import java.util.List;

/** Finds the paragraphs of the article in a page. Stateless. */
public final class BodyFinder {
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
        double[] judgement = weights.judge(candidates);
        List<String> paragraphs = new ArrayList<>();
        for (int index = 0; index < candidates.size(); index++) {
            if (judgement[index] > 0.5) {
                paragraphs.add(candidates.text(index));
            }
        }
        return String.join("\n\n", paragraphs);
    }
}
