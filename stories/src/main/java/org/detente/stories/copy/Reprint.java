package org.detente.stories.copy;

import java.util.List;

/**
 * Tells a reprint: the same text in the same order but for slips and for what stands around it.
 *
 * <p>Around it an outlet may put a few sentences of its own (a dateline, a standfirst, a credit, a line about the reporter, an
 * invitation to subscribe), or leave out as few; more only where they have the words of a frame. A number that was changed is
 * no slip.
 */
final class Reprint {
    /** Words that were changed inside the text, spelling and marks spelt out: at most one in so many. */
    private static final int SLIP = 60;

    /** Most words at one end that one text has and the other has not. */
    private static final int EDGE = 60;

    /** As above, where they have the words of a frame. */
    private static final int FRAME = 120;

    /** At both ends together at most this part of a text. */
    private static final double EDGES = 0.35;

    private Reprint() {}

    static boolean is(WordSequence one, WordSequence other, Overlap overlap) {
        List<Block> runs = overlap.runs();
        int changed = 0;
        for (int i = 1; i < runs.size(); i++) {
            Block last = runs.get(i - 1);
            Block next = runs.get(i);
            if (next.otherFrom() < last.otherTo()
                    || numbers(one, last.to(), next.from())
                    || numbers(other, last.otherTo(), next.otherFrom())) {
                return false;
            }
            changed += Math.max(next.from() - last.to(), next.otherFrom() - last.otherTo());
        }
        Block first = runs.get(0);
        Block last = runs.get(runs.size() - 1);
        return changed * SLIP <= overlap.inRuns()
                && edges(one, first.from(), last.to())
                && edges(other, first.otherFrom(), last.otherTo());
    }

    /** Whether what stands before and behind the shared text may be a frame, or what fell away with it. */
    private static boolean edges(WordSequence words, int from, int to) {
        int around = from + words.size() - to;
        return edge(words, 0, from) && edge(words, to, words.size()) && around <= EDGES * words.size();
    }

    private static boolean edge(WordSequence words, int from, int to) {
        return to - from <= EDGE || (to - from <= FRAME && FrameWords.frame(words, from, to));
    }

    private static boolean numbers(WordSequence words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.number(i)) {
                return true;
            }
        }
        return false;
    }
}
