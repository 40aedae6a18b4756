package org.detente.coding.reader.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

/**
 * The best labels for the pieces of a passage: the Viterbi path, on which nothing goes on that has not begun and no span
 * begins or ends within a word.
 *
 * <p>Source: A. Viterbi, Error bounds for convolutional codes, IEEE Transactions on Information Theory 13 (1967).
 */
final class BestPath<L extends Enum<L>> {
    private static final double NEVER = -1e9;

    private final SpanLabels<L> labels;
    private final List<Step<L>> steps;

    /** Scores (logits) of the labels of a piece. */
    @FunctionalInterface
    interface Scores<L> {
        float of(int piece, L label);
    }

    private record Step<L>(L label, double logProbability) {}

    private BestPath(SpanLabels<L> labels, List<Step<L>> steps) {
        this.labels = labels;
        this.steps = steps;
    }

    /**
     * Finds the path.
     *
     * @param size number of pieces
     * @param scores of every piece and label
     * @param ease what is added to the score of each label before paths are compared
     * @param continuesWord whether a piece belongs to the word of the piece before
     */
    static <L extends Enum<L>> BestPath<L> of(
            SpanLabels<L> labels, int size, Scores<L> scores, ToDoubleFunction<L> ease, IntPredicate continuesWord) {
        List<L> all = labels.all();
        double[][] logs = new double[size][];
        int[][] from = new int[size][all.size()];
        double[] best = new double[all.size()];
        for (int piece = 0; piece < size; piece++) {
            logs[piece] = logProbabilities(all, scores, piece);
            double[] next = new double[all.size()];
            for (int label = 0; label < next.length; label++) {
                double value = NEVER * (size + 1);
                for (int last = 0; last < next.length; last++) {
                    L before = piece == 0 ? labels.outside() : all.get(last);
                    boolean may = labels.mayFollow(before, all.get(label), continuesWord.test(piece));
                    double here = best[last] + (may ? 0 : NEVER);
                    if (here > value) {
                        value = here;
                        from[piece][label] = last;
                    }
                }
                next[label] = value + logs[piece][label] + ease.applyAsDouble(all.get(label));
            }
            best = next;
        }
        return new BestPath<>(labels, steps(all, logs, from, highest(best)));
    }

    /** The spans that begin with a label, in order. */
    List<PieceRun> runs(L begins) {
        L continues = Objects.requireNonNull(labels.continuations().get(begins), "the label begins no span");
        List<PieceRun> runs = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).label().equals(begins)) {
                int first = i;
                double sum = steps.get(i).logProbability();
                while (i + 1 < steps.size() && steps.get(i + 1).label().equals(continues)) {
                    i++;
                    sum += steps.get(i).logProbability();
                }
                runs.add(new PieceRun(first, i, sum / (i + 1 - first)));
            }
        }
        return runs;
    }

    private static <L> List<Step<L>> steps(List<L> all, double[][] logs, int[][] from, int last) {
        List<Step<L>> steps = new ArrayList<>();
        int label = last;
        for (int piece = logs.length - 1; piece >= 0; piece--) {
            steps.add(new Step<>(all.get(label), logs[piece][label]));
            label = from[piece][label];
        }
        Collections.reverse(steps);
        return steps;
    }

    private static int highest(double[] values) {
        int highest = 0;
        for (int i = 1; i < values.length; i++) {
            highest = values[i] > values[highest] ? i : highest;
        }
        return highest;
    }

    private static <L> double[] logProbabilities(List<L> all, Scores<L> scores, int piece) {
        double[] values = new double[all.size()];
        double highest = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < values.length; label++) {
            values[label] = scores.of(piece, all.get(label));
            highest = Math.max(highest, values[label]);
        }
        double sum = 0;
        for (double value : values) {
            sum += Math.exp(value - highest);
        }
        double normal = highest + Math.log(sum);
        for (int label = 0; label < values.length; label++) {
            values[label] -= normal;
        }
        return values;
    }
}
