package org.detente.encoder.meeting;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The network's outputs. Arcs are worked out when somebody asks: few pieces tell of a meeting, and a table of all pairs would take most of the
 * network's time.
 */
final class ScoredPieces {
    /** By piece: that it tells of no meeting, then by status that it does. */
    static final String TELLS = "meeting";
    /** By piece: that it stands for no instrument, then for one whose status the words do not tell, then by the status that they tell. */
    static final String STANDS = "instrument";
    /** By piece: of what kind the instrument is that it stands for, in the order of {@link org.detente.model.InstrumentKind}. */
    static final String KINDS = "kind";
    /** By piece: that it is of no words that ask, that it is of such words. */
    static final String ASKS = "demand";
    /** By piece: that it answers no demand, then by what the answer comes to. */
    static final String ANSWERS = "answer";
    /** By piece: that it means no actor, that it begins the words that do, that it goes on with them. */
    static final String MEANS = "mention";
    /** By piece and label: what it looks for where it tells. */
    private static final String TELLING = "telling";
    /** By piece and label: what it has to be found by. */
    private static final String BELONGING = "belonging";
    /** By piece and label: whether it belongs to anything. */
    private static final String PLAIN = "plain";
    /** By label and distance, the shortest of which is the longest one to the left. */
    private static final String NEARNESS = "nearness";

    static final Set<String> OUTPUTS =
            Set.of(TELLS, STANDS, KINDS, ASKS, ANSWERS, MEANS, TELLING, BELONGING, PLAIN, NEARNESS);

    private final int labels;
    private final int rank;
    private final int pieces;
    private final float[] tells;
    private final float[] stands;
    private final float[] kinds;
    private final float[] asks;
    private final float[] answers;
    private final float[] means;
    private final float[] telling;
    private final float[] belonging;
    private final float[] plain;
    private final float[] nearness;

    ScoredPieces(int pieces, int labels, Map<String, float[]> outputs) {
        this.pieces = pieces;
        this.labels = labels;
        tells = of(outputs, TELLS);
        stands = of(outputs, STANDS);
        kinds = of(outputs, KINDS);
        asks = of(outputs, ASKS);
        answers = of(outputs, ANSWERS);
        means = of(outputs, MEANS);
        telling = of(outputs, TELLING);
        belonging = of(outputs, BELONGING);
        plain = of(outputs, PLAIN);
        nearness = of(outputs, NEARNESS);
        rank = telling.length / (pieces * labels);
    }

    private static float[] of(Map<String, float[]> outputs, String name) {
        return Objects.requireNonNull(outputs.get(name));
    }

    float[] tells(int piece) {
        return row(tells, piece);
    }

    float[] stands(int piece) {
        return row(stands, piece);
    }

    float[] kinds(int piece) {
        return row(kinds, piece);
    }

    float[] asks(int piece) {
        return row(asks, piece);
    }

    float[] answers(int piece) {
        return row(answers, piece);
    }

    float[] means(int piece) {
        return row(means, piece);
    }

    private float[] row(float[] scores, int piece) {
        int width = scores.length / pieces;
        return Arrays.copyOfRange(scores, piece * width, (piece + 1) * width);
    }

    /** Whether a piece belongs to the words that tell and begin at another: a bilinear form and a bias by distance. */
    float arc(int label, int from, int piece) {
        float product = 0;
        for (int i = 0; i < rank; i++) {
            product += telling[(from * labels + label) * rank + i] * belonging[(piece * labels + label) * rank + i];
        }
        int distances = nearness.length / labels;
        float near = nearness[label * distances + distances / 2 + piece - from];
        return product / (float) Math.sqrt(rank) + plain[piece * labels + label] + near;
    }
}
