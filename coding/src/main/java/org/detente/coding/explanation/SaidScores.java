package org.detente.coding.explanation;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.detente.coding.reader.event.RootScores;
import org.detente.encoder.Part;
import org.detente.encoder.Reading;
import org.detente.encoder.Tag;
import org.detente.model.Span;

/** Probabilities that words stand where a statement has them; geometric means over their pieces. */
final class SaidScores {
    private static final Set<Tag> CUE = EnumSet.of(Tag.BEGINS, Tag.CONTINUES);
    private static final Set<Part> SOURCE = EnumSet.of(Part.SOURCE_BEGINS, Part.SOURCE_CONTINUES);
    private static final Set<Part> CONTENT = EnumSet.of(Part.CONTENT_BEGINS, Part.CONTENT_CONTINUES);

    private final Reading reading;
    private final Span cue;
    private final int first;

    private SaidScores(Reading reading, Span cue) {
        this.reading = reading;
        this.cue = cue;
        this.first = reading.passage().pieceEndingAfter(cue.start());
    }

    /** For a cue in what was read. */
    static SaidScores of(Reading reading, Span cue) {
        return new SaidScores(reading, cue);
    }

    double cue() {
        return mean(cue, this::cueAt).orElse(0);
    }

    OptionalDouble source(Span words) {
        return mean(words, piece -> saidAt(piece, SOURCE));
    }

    OptionalDouble content(Span words) {
        return mean(words, piece -> saidAt(piece, CONTENT));
    }

    private OptionalDouble mean(Span words, IntToDoubleFunction probability) {
        int[] pieces = reading.passage().piecesOf(words);
        double sum = 0;
        for (int piece : pieces) {
            sum += Math.log(probability.applyAsDouble(piece));
        }
        return pieces.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.min(1, Math.exp(sum / pieces.length)));
    }

    private double cueAt(int piece) {
        return share(List.of(Tag.values()), CUE::contains, tag -> reading.cue(piece, tag));
    }

    private double saidAt(int piece, Set<Part> parts) {
        return share(List.of(Part.values()), parts::contains, part -> reading.said(first, piece, part));
    }

    /** Probability that one of the wanted labels is the right one. */
    private static <L> double share(List<L> labels, Predicate<L> wanted, ToDoubleFunction<L> score) {
        double[] scores = labels.stream().mapToDouble(score).toArray();
        RootScores.softmax(scores);
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            sum += wanted.test(labels.get(i)) ? scores[i] : 0;
        }
        return sum;
    }
}
