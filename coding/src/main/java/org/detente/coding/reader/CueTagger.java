package org.detente.coding.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.detente.encoder.Tag;

/** Finds the cues of a passage: runs of pieces whose best tag is of a cue, of whole words. */
final class CueTagger {
    private final double ease;

    /**
     * A tagger.
     *
     * @param ease what is added to the scores of a cue's tags: more finds more cues, and more that are none
     */
    CueTagger(double ease) {
        this.ease = ease;
    }

    /** Scores (logits) of the tags of a piece. */
    @FunctionalInterface
    interface Scores {
        float of(int piece, Tag tag);
    }

    /** The cues in order; the first piece of a word speaks for all of it. */
    List<PieceRun> cues(int size, Scores scores, IntPredicate continuesWord) {
        List<PieceRun> cues = new ArrayList<>();
        int first = -1;
        double sum = 0;
        for (int i = 0; i < size; i++) {
            if (continuesWord.test(i)) {
                sum += first < 0 ? 0 : best(scores, i, tag(scores, i));
                continue;
            }
            Tag tag = tag(scores, i);
            if (first >= 0 && tag != Tag.CONTINUES) {
                cues.add(new PieceRun(first, i - 1, sum / (i - first)));
                first = -1;
            }
            if (tag == Tag.BEGINS) {
                first = i;
                sum = 0;
            }
            sum += first < 0 ? 0 : best(scores, i, tag);
        }
        if (first >= 0) {
            cues.add(new PieceRun(first, size - 1, sum / (size - first)));
        }
        return cues;
    }

    private Tag tag(Scores scores, int piece) {
        Tag best = Tag.OUTSIDE;
        double highest = scores.of(piece, Tag.OUTSIDE);
        for (Tag tag : List.of(Tag.CONTINUES, Tag.BEGINS)) {
            if (scores.of(piece, tag) + ease > highest) {
                highest = scores.of(piece, tag) + ease;
                best = tag;
            }
        }
        return best;
    }

    /** Log-probability of a piece's tag, without the ease. */
    private static double best(Scores scores, int piece, Tag tag) {
        double sum = 0;
        for (Tag other : Tag.values()) {
            sum += Math.exp((double) scores.of(piece, other) - scores.of(piece, tag));
        }
        return -Math.log(sum);
    }
}
