package org.detente.evaluation.affairs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/** Pairs noted rows with answers, one to one, those that fit best first. */
final class Matching<G, A> {
    /** A noted row and its answer. */
    record Pair<G, A>(G gold, A answer) {}

    private record Fit(int gold, int answer, double likeness) {}

    private final List<Pair<G, A>> pairs = new ArrayList<>();
    private final List<G> missed;
    private final List<A> wrong;

    Matching(List<G> gold, List<A> answers, BiFunction<G, A, OptionalDouble> likeness) {
        List<Fit> fits = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int a = 0; a < answers.size(); a++) {
                OptionalDouble fit = likeness.apply(gold.get(g), answers.get(a));
                if (fit.isPresent()) {
                    fits.add(new Fit(g, a, fit.getAsDouble()));
                }
            }
        }
        fits.sort(Comparator.comparingDouble((Fit fit) -> -fit.likeness)
                .thenComparingInt(Fit::gold)
                .thenComparingInt(Fit::answer));
        boolean[] goldUsed = new boolean[gold.size()];
        boolean[] answerUsed = new boolean[answers.size()];
        for (Fit fit : fits) {
            if (!goldUsed[fit.gold] && !answerUsed[fit.answer]) {
                goldUsed[fit.gold] = true;
                answerUsed[fit.answer] = true;
                pairs.add(new Pair<>(gold.get(fit.gold), answers.get(fit.answer)));
            }
        }
        missed = unused(gold, goldUsed);
        wrong = unused(answers, answerUsed);
    }

    private static <T> List<T> unused(List<T> rows, boolean[] used) {
        List<T> left = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!used[i]) {
                left.add(rows.get(i));
            }
        }
        return left;
    }

    List<Pair<G, A>> pairs() {
        return pairs;
    }

    /** Noted rows without an answer. */
    List<G> missed() {
        return missed;
    }

    /** Answers without a noted row. */
    List<A> wrong() {
        return wrong;
    }
}
