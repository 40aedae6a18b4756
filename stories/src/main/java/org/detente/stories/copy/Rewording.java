package org.detente.stories.copy;

import java.util.List;
import java.util.Optional;
import org.detente.model.CopyKind;
import org.detente.model.Passage;

/** Tells a text that says the same in other words: sentence by sentence in the same order, with its names and numbers. */
final class Rewording {
    /** Likeness beyond which a sentence is taken for told again; more tells nothing about the other sentences. */
    private static final double ENOUGH = 0.2;

    /** Least likeness of sentences and names together, fitted on half of the stories of {@code gold/copies}. */
    private static final double LEAST = 0.95;

    /** Least likeness of the sentences alone: two who report the same day's talks may name the same people. */
    private static final double ALIKE = 0.55;

    /** Least share of the names and numbers of both that they have in common; what has fewer need not be aligned. */
    private static final double FEWEST_NAMES = 0.35;

    private Rewording() {}

    /**
     * The one text as a rewording of the other, where it is one.
     *
     * @param verbatim share of the words of either text that stand in the other word by word: what is alike there speaks for a
     *     quotation, a standing paragraph or a text written after last year's, not for a rewording
     */
    static Optional<CopyJudge.Verdict> of(CopyText one, CopyText other, double verbatim) {
        double names = share(one.words().namesAndNumbers(), other.words().namesAndNumbers());
        if (names < FEWEST_NAMES) {
            return Optional.empty();
        }
        SentenceAlignment alignment = SentenceAlignment.capped(one.tellingWords(), other.tellingWords(), ENOUGH);
        if (alignment.likeness() < ALIKE || alignment.likeness() + names - verbatim < LEAST) {
            return Optional.empty();
        }
        List<Passage> passages = alignment.pairs().stream()
                .filter(SentencePair::ofBoth)
                .map(pair -> new Passage(
                        one.tellingWords().span(pair.oneFrom(), pair.oneTo()),
                        other.tellingWords().span(pair.otherFrom(), pair.otherTo())))
                .toList();
        return Optional.of(new CopyJudge.Verdict(CopyKind.REWORDED, Math.min(1, alignment.likeness()), passages));
    }

    /** The share that two sorted sets have in common (Jaccard 1901). */
    private static double share(long[] one, long[] other) {
        int i = 0;
        int j = 0;
        int shared = 0;
        while (i < one.length && j < other.length) {
            int order = Long.compare(one[i], other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = one.length + other.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }
}
