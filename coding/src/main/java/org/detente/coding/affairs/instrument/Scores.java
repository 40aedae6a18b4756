package org.detente.coding.affairs.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.detente.coding.classes.Softmax;
import org.detente.encoder.meeting.MeetingReading;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;
import org.detente.model.Span;

/**
 * What the network sees of instruments, asked by words.
 *
 * @param parts its reading of the text, part by part
 */
record Scores(List<MeetingReading> parts) {
    /** Of no instrument, of one whose status is not told, then by status. */
    static final int CLASSES = 9;

    /** As the classes behind the first two. */
    private static final List<InstrumentStatus> STATUSES = List.of(
            InstrumentStatus.PROPOSED,
            InstrumentStatus.IN_FORCE,
            InstrumentStatus.AT_RISK,
            InstrumentStatus.SUSPENDED,
            InstrumentStatus.SEVERED,
            InstrumentStatus.WITHDRAWN,
            InstrumentStatus.REJECTED);

    Scores {
        Objects.requireNonNull(parts);
        parts = List.copyOf(parts);
    }

    /** How likely the classes are for some words; of words that were not read only the first. */
    double[] of(Span words) {
        double[] sums = summed(words, CLASSES, MeetingReading::stands);
        double count = Arrays.stream(sums).sum();
        for (int i = 0; i < sums.length && count > 0; i++) {
            sums[i] /= count;
        }
        sums[0] = count == 0 ? 1 : sums[0];
        return sums;
    }

    /** The likeliest kind of an instrument that words stand for. */
    InstrumentKind kind(Span words) {
        InstrumentKind[] kinds = InstrumentKind.values();
        double[] sums = summed(words, kinds.length, MeetingReading::kinds);
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return kinds[best];
    }

    private double[] summed(Span words, int classes, Logits logits) {
        double[] sums = new double[classes];
        for (MeetingReading part : parts) {
            for (int piece : part.piecesOf(words)) {
                double[] chances = Softmax.of(logits.of(part, piece));
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += chances[i];
                }
            }
        }
        return sums;
    }

    /** The scores of a piece. */
    private interface Logits {
        float[] of(MeetingReading part, int piece);
    }

    /** How likely a status is among the classes; what ran out counts as withdrawn. */
    static double chance(double[] chances, InstrumentStatus status) {
        int at = STATUSES.indexOf(status == InstrumentStatus.ENDED ? InstrumentStatus.WITHDRAWN : status);
        return chances[2 + at];
    }
}
