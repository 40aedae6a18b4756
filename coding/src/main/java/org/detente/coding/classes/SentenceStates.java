package org.detente.coding.classes;

import java.util.Optional;
import java.util.stream.IntStream;
import org.detente.encoder.Labels;
import org.detente.encoder.Passage;
import org.detente.encoder.Reading;
import org.detente.encoder.Side;
import org.detente.encoder.Tag;
import org.detente.model.Span;

/**
 * The encoder's states of a passage, and from them the features of any pair of participants.
 *
 * <p>The features are, one block behind the other: the mean state of all pieces, of the source and of the target (zeros for
 * who is absent), the state of what the trigger and role heads attend to, the logarithms of the probabilities that these
 * heads give to each root, and whether there is a source and a target. A piece is attended to as a trigger of the pair by
 * the product of three probabilities: that it is one, that the source acts there, that the target is acted upon.
 */
public final class SentenceStates {
    private static final double LEAST = 1e-4;

    private final Reading reading;
    private final Passage passage;
    private final float[][] states;
    private final float[] mean;
    /** By piece: the logarithm of the probability that a trigger begins there. */
    private final double[] begins;
    /** By piece and root: the probability that a trigger of the root begins there. */
    private final double[][] roots;

    /**
     * The states of a reading.
     *
     * @param reading made with {@link org.detente.encoder.Encoder#readWithStates}, of at least one piece
     * @param labels the encoder's
     */
    public SentenceStates(Reading reading, Labels labels) {
        this.reading = reading;
        this.passage = reading.passage();
        int size = passage.size();
        if (size == 0) {
            throw new IllegalArgumentException("a passage without pieces has no states");
        }
        this.states = IntStream.range(0, size)
                .mapToObj(i -> reading.state(i).orElseThrow())
                .toArray(float[][]::new);
        this.mean = mean(0, size);
        this.begins = new double[size];
        this.roots = new double[size][];
        for (int i = 0; i < size; i++) {
            double[] scores = new double[labels.roots().size() + 2];
            for (int root = 0; root < scores.length - 2; root++) {
                scores[root] = reading.trigger(i, root);
            }
            scores[scores.length - 2] = reading.noTrigger(i, Tag.OUTSIDE);
            scores[scores.length - 1] = reading.noTrigger(i, Tag.CONTINUES);
            roots[i] = Softmax.of(scores);
            double sum = IntStream.range(0, scores.length - 2)
                    .mapToDouble(r -> scores[r] - scores[scores.length - 2])
                    .map(Math::exp)
                    .sum();
            begins[i] = Math.log(sum / (1 + sum));
        }
    }

    /** Number of features of a pair. */
    public int width() {
        return 4 * mean.length + roots[0].length;
    }

    /** The reading itself. */
    public Reading reading() {
        return reading;
    }

    /**
     * The features of an ordered pair.
     *
     * @param source who would act, in the text that was read
     * @param target on whom
     */
    public PairReading pair(Optional<Span> source, Optional<Span> target) {
        int size = states.length;
        double[] attention = new double[size];
        for (int i = 0; i < size; i++) {
            attention[i] = begins[i] + logChance(i, source, Side.SOURCE) + logChance(i, target, Side.TARGET);
        }
        double[] weights = Softmax.of(attention);
        int width = mean.length;
        float[] features = new float[width()];
        System.arraycopy(mean, 0, features, 0, width);
        source.ifPresent(span -> System.arraycopy(mean(span), 0, features, width, width));
        target.ifPresent(span -> System.arraycopy(mean(span), 0, features, 2 * width, width));
        double[] rootChances = new double[roots[0].length - 2];
        int best = 0;
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < width; k++) {
                features[3 * width + k] += (float) (weights[i] * states[i][k]);
            }
            for (int root = 0; root < rootChances.length; root++) {
                rootChances[root] += weights[i] * roots[i][root];
            }
            best = weights[i] > weights[best] ? i : best;
        }
        for (int root = 0; root < rootChances.length; root++) {
            features[4 * width + root] = (float) Math.log(Math.max(LEAST, rootChances[root]));
        }
        features[features.length - 2] = source.isPresent() ? 1 : 0;
        features[features.length - 1] = target.isPresent() ? 1 : 0;
        return new PairReading(
                features,
                best,
                Math.exp(logChance(best, source, Side.SOURCE)),
                Math.exp(logChance(best, target, Side.TARGET)),
                Softmax.logSum(attention));
    }

    /** The probability that the words at a span stand on a side of what a piece reports. */
    public double chance(int trigger, Span span, Side side) {
        return Math.exp(logChance(trigger, Optional.of(span), side));
    }

    private double logChance(int trigger, Optional<Span> span, Side side) {
        if (span.isEmpty()) {
            return 0;
        }
        int from = first(span.get());
        int to = end(span.get());
        double score = 0;
        for (int i = from; i < to; i++) {
            score += reading.role(trigger, i, side);
        }
        score /= to - from;
        return score > 0 ? -Math.log1p(Math.exp(-score)) : score - Math.log1p(Math.exp(score));
    }

    private float[] mean(Span span) {
        return mean(first(span), end(span));
    }

    private int first(Span span) {
        return Math.min(passage.pieceEndingAfter(span.start()), passage.size() - 1);
    }

    /** Behind the last piece that begins within a span; at least one behind the first. */
    private int end(Span span) {
        int end = first(span) + 1;
        while (end < passage.size() && passage.span(end).start() < span.end()) {
            end++;
        }
        return end;
    }

    private float[] mean(int from, int to) {
        float[] sum = new float[states[0].length];
        for (int i = from; i < to; i++) {
            for (int k = 0; k < sum.length; k++) {
                sum[k] += states[i][k];
            }
        }
        for (int k = 0; k < sum.length; k++) {
            sum[k] /= to - from;
        }
        return sum;
    }
}
