package org.detente.stories.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The passages that two texts share word by word, wherever they stand.
 *
 * <p>From each word on the longest run that the other text has, too, is taken (a greedy string tiling, Wise 1993, from left to
 * right); runs that follow each other in both texts with few words between make one passage. The time grows with the length
 * of the two texts, not with its square.
 *
 * @param blocks the passages, in the order of the first text
 * @param runs what they are made of, and set phrases, in the same order
 */
record Overlap(List<Block> blocks, List<Block> runs) {
    /** Runs of fewer words are set phrases. */
    private static final int SEED = 5;

    /** Words that may have been changed within a passage. */
    private static final int GAP = 8;

    /** Fewer words than this in a passage are no passage: "said in a statement on Wednesday that". */
    private static final int FEWEST = 10;

    /** Of a run that a text repeats again and again so many places are looked at. */
    private static final int PLACES = 8;

    Overlap {
        blocks = List.copyOf(blocks);
        runs = List.copyOf(runs);
    }

    static Overlap of(WordSequence one, WordSequence other) {
        List<Block> runs = runs(one, other);
        return new Overlap(joined(runs), runs);
    }

    /** Words that stand in shared passages and are the same. */
    int same() {
        return blocks.stream().mapToInt(Block::same).sum();
    }

    /** Words that stand in the same runs, set phrases included. */
    int inRuns() {
        return runs.stream().mapToInt(Block::same).sum();
    }

    private static List<Block> runs(WordSequence one, WordSequence other) {
        long[] seeds = one.runs(SEED);
        Places places = new Places(other.runs(SEED));
        boolean[] taken = new boolean[other.size()];
        List<Block> runs = new ArrayList<>();
        int expected = 0;
        int at = 0;
        while (at < seeds.length) {
            Block best = longest(one, other, at, places.of(seeds[at]), taken, expected);
            if (best == null) {
                at++;
            } else {
                runs.add(best);
                Arrays.fill(taken, best.otherFrom(), best.otherTo(), true);
                expected = best.otherTo();
                at = best.to();
            }
        }
        return runs;
    }

    /** The longest run; of equal ones the one nearest to where the last run ended. */
    private static @Nullable Block longest(
            WordSequence one, WordSequence other, int at, int[] places, boolean[] taken, int expected) {
        Block best = null;
        for (int place : places) {
            int length = 0;
            while (at + length < one.size()
                    && place + length < other.size()
                    && !taken[place + length]
                    && one.hash(at + length) == other.hash(place + length)) {
                length++;
            }
            boolean nearer = best != null
                    && length == best.same()
                    && Math.abs(place - expected) < Math.abs(best.otherFrom() - expected);
            if (length >= SEED && (best == null || length > best.same() || nearer)) {
                best = new Block(at, at + length, place, place + length, length);
            }
        }
        return best;
    }

    private static List<Block> joined(List<Block> runs) {
        List<Block> passages = new ArrayList<>();
        for (Block run : runs) {
            Block last = passages.isEmpty() ? null : passages.get(passages.size() - 1);
            if (last != null
                    && run.from() - last.to() <= GAP
                    && run.otherFrom() >= last.otherTo()
                    && run.otherFrom() - last.otherTo() <= GAP) {
                passages.set(passages.size() - 1, last.with(run));
            } else {
                passages.add(run);
            }
        }
        passages.removeIf(passage -> passage.same() < FEWEST);
        return passages;
    }

    /** Where each run of words begins in a text. */
    private static final class Places {
        private static final int[] NONE = {};

        private final long[] runs;
        private final int[] heads;
        private final int[] next;

        Places(long[] runs) {
            this.runs = runs;
            this.heads = new int[Integer.highestOneBit(Math.max(1, runs.length)) << 1];
            this.next = new int[runs.length];
            // from the end, so that a chain runs forwards; 0 is no place, so places are counted from 1
            for (int i = runs.length - 1; i >= 0; i--) {
                int bucket = bucket(runs[i]);
                next[i] = heads[bucket];
                heads[bucket] = i + 1;
            }
        }

        int[] of(long run) {
            int[] found = NONE;
            for (int at = heads[bucket(run)]; at != 0 && found.length < PLACES; at = next[at - 1]) {
                if (runs[at - 1] == run) {
                    found = Arrays.copyOf(found, found.length + 1);
                    found[found.length - 1] = at - 1;
                }
            }
            return found;
        }

        private int bucket(long run) {
            return (int) run & (heads.length - 1);
        }
    }
}
