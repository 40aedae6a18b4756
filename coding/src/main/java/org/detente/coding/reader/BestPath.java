package org.detente.coding.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.detente.encoder.Part;

/**
 * The best parts for the pieces of a passage, as one cue sees them: the Viterbi path, on which nothing goes on that has not
 * begun and no part begins or ends within a word.
 *
 * <p>Source: A. Viterbi, Error bounds for convolutional codes, IEEE Transactions on Information Theory 13 (1967).
 */
final class BestPath {
    private static final List<Part> PARTS = List.of(Part.values());
    private static final double NEVER = -1e9;

    private final int[] path;
    private final double[][] logProbabilities;

    /** Scores (logits) of the parts of a piece. */
    @FunctionalInterface
    interface Scores {
        float of(int piece, Part part);
    }

    private BestPath(int[] path, double[][] logProbabilities) {
        this.path = path;
        this.logProbabilities = logProbabilities;
    }

    /**
     * Finds the path.
     *
     * @param size number of pieces
     * @param scores of every piece and part
     * @param continuesWord whether a piece belongs to the word of the piece before
     */
    static BestPath of(int size, Scores scores, IntPredicate continuesWord) {
        double[][] logs = new double[size][];
        double[] best = new double[PARTS.size()];
        int[][] from = new int[size][PARTS.size()];
        for (int piece = 0; piece < size; piece++) {
            logs[piece] = logProbabilities(scores, piece);
            double[] next = new double[PARTS.size()];
            for (int part = 0; part < next.length; part++) {
                double value = NEVER * size;
                for (int last = 0; last < next.length; last++) {
                    double here = best[last] + (mayStand(piece, last, part, continuesWord) ? 0 : NEVER);
                    if (here > value) {
                        value = here;
                        from[piece][part] = last;
                    }
                }
                next[part] = value + logs[piece][part];
            }
            best = next;
        }
        int[] path = new int[size];
        int state = 0;
        for (int i = 1; i < best.length; i++) {
            state = best[i] > best[state] ? i : state;
        }
        for (int piece = size - 1; piece >= 0; piece--) {
            path[piece] = state;
            state = from[piece][state];
        }
        return new BestPath(path, logs);
    }

    /** The runs of pieces that begin with a part and go on with its continuation, in order. */
    List<PieceRun> runs(Part begins) {
        int opening = PARTS.indexOf(begins);
        int continuation = PARTS.indexOf(continuation(begins));
        List<PieceRun> runs = new ArrayList<>();
        for (int i = 0; i < path.length; i++) {
            if (path[i] == opening) {
                int first = i;
                double sum = logProbabilities[i][path[i]];
                while (i + 1 < path.length && path[i + 1] == continuation) {
                    i++;
                    sum += logProbabilities[i][path[i]];
                }
                runs.add(new PieceRun(first, i, sum / (i + 1 - first)));
            }
        }
        return runs;
    }

    private static Part continuation(Part begins) {
        return switch (begins) {
            case SOURCE_BEGINS -> Part.SOURCE_CONTINUES;
            case CONTENT_BEGINS -> Part.CONTENT_CONTINUES;
            default -> throw new IllegalArgumentException(begins + " begins nothing");
        };
    }

    private static boolean mayStand(int piece, int last, int part, IntPredicate continuesWord) {
        return mayFollow(piece == 0 ? Part.OUTSIDE : PARTS.get(last), PARTS.get(part), continuesWord.test(piece));
    }

    private static boolean mayFollow(Part last, Part part, boolean inWord) {
        return switch (part) {
            case OUTSIDE -> !inWord || last == Part.OUTSIDE;
            case SOURCE_BEGINS, CONTENT_BEGINS -> !inWord;
            case SOURCE_CONTINUES -> last == Part.SOURCE_BEGINS || last == Part.SOURCE_CONTINUES;
            case CONTENT_CONTINUES -> last == Part.CONTENT_BEGINS || last == Part.CONTENT_CONTINUES;
        };
    }

    private static double[] logProbabilities(Scores scores, int piece) {
        double[] values = new double[PARTS.size()];
        double highest = Double.NEGATIVE_INFINITY;
        for (int part = 0; part < values.length; part++) {
            values[part] = scores.of(piece, PARTS.get(part));
            highest = Math.max(highest, values[part]);
        }
        double sum = 0;
        for (double value : values) {
            sum += Math.exp(value - highest);
        }
        double normal = highest + Math.log(sum);
        for (int i = 0; i < values.length; i++) {
            values[i] -= normal;
        }
        return values;
    }
}
