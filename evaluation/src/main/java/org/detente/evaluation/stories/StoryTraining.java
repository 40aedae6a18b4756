package org.detente.evaluation.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.detente.evaluation.Half;
import org.detente.evaluation.articles.LogisticRegression;
import org.detente.stories.story.StoryTraits;

/**
 * Fits the weights of what tells whether two articles are about one happening: a logistic regression with an L2 penalty over all
 * pairs of articles that are published near to each other, in a stream of all stories in the same days and of each of them once
 * more under the names of the next one.
 */
final class StoryTraining {
    private static final double PENALTY = 1;

    /** Pairs of one happening are rare in the stream; so many times they count, for as many of them to be found as are right. */
    private static final int IMPORTANCE = 2;

    private StoryTraining() {}

    private record Candidate(String number, String story, StoryTraits traits) {}

    /** The lines of the file of weights. */
    static List<String> fit(List<Told> told, Half half) {
        List<Candidate> candidates = candidates(Disguise.stories(told, half));
        List<double[]> rows = new ArrayList<>();
        List<Boolean> positive = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            for (int k = 0; k < i; k++) {
                Candidate one = candidates.get(i);
                Candidate other = candidates.get(k);
                boolean same = one.story().equals(other.story());
                // A story and its own disguise share their text, which would teach that shared text means nothing
                boolean disguise = one.number().equals(other.number()) && prefixed(one) != prefixed(other);
                if (!disguise && one.traits().comparable(other.traits())) {
                    double[] row = one.traits().with(other.traits());
                    for (int times = same ? IMPORTANCE : 1; times > 0; times--) {
                        rows.add(row);
                        positive.add(same);
                    }
                }
            }
        }
        return lines(LogisticRegression.fit(rows, positive, PENALTY), half);
    }

    private static List<Candidate> candidates(List<List<Told>> stories) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            List<Told> articles = new ArrayList<>(Disguise.moved(stories.get(i)));
            articles.addAll(Disguise.under(stories.get(i), stories.get((i + 1) % stories.size())));
            articles.forEach(
                    one -> candidates.add(new Candidate(one.part().story(), one.story(), StoryTraits.of(one.coded()))));
        }
        return candidates;
    }

    private static boolean prefixed(Candidate candidate) {
        return !candidate.story().startsWith(candidate.number());
    }

    private static List<String> lines(double[] weights, Half half) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# How much each trait of two articles speaks for their being about one happening (Likeness); fitted by");
        lines.add("# `detente evaluate stories gold/copies --fit FILE` on the " + half.label() + " of the stories.");
        for (int i = 0; i < weights.length; i++) {
            lines.add(StoryTraits.names().get(i) + '\t' + String.format(Locale.ROOT, "%.3f", weights[i]));
        }
        return lines;
    }
}
