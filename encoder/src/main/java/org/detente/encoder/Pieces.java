package org.detente.encoder;

import java.util.Arrays;

/** Word pieces in the order of the text: their numbers in the vocabulary and the characters that they stand for. */
final class Pieces {
    private final int[] ids;
    private final int[] starts;
    private final int[] ends;
    private final boolean[] continued;

    private Pieces(int[] ids, int[] starts, int[] ends, boolean[] continued) {
        this.ids = ids;
        this.starts = starts;
        this.ends = ends;
        this.continued = continued;
    }

    int size() {
        return ids.length;
    }

    int id(int piece) {
        return ids[piece];
    }

    int start(int piece) {
        return starts[piece];
    }

    int end(int piece) {
        return ends[piece];
    }

    boolean continuesWord(int piece) {
        return continued[piece];
    }

    /** The same pieces with those between two numbers, the second excluded, replaced by one of the vocabulary. */
    Pieces replaced(int from, int to, int id) {
        int[] changed = ids.clone();
        Arrays.fill(changed, from, to, id);
        return new Pieces(changed, starts, ends, continued);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pieces that
                && Arrays.equals(ids, that.ids)
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(ends, that.ends)
                && Arrays.equals(continued, that.continued);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(ids) + Arrays.hashCode(starts);
    }

    /** Collects pieces; not thread-safe. */
    static final class Builder {
        private int[] ids = new int[64];
        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private boolean[] continued = new boolean[64];
        private int size;

        int size() {
            return size;
        }

        void add(int id, int start, int end, boolean continuesWord) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, 2 * size);
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
                continued = Arrays.copyOf(continued, 2 * size);
            }
            ids[size] = id;
            starts[size] = start;
            ends[size] = end;
            continued[size++] = continuesWord;
        }

        /** Forgets all pieces from a number on. */
        void cutAt(int newSize) {
            size = Math.min(size, newSize);
        }

        void addAll(Pieces pieces, int count) {
            for (int i = 0; i < count; i++) {
                add(pieces.ids[i], pieces.starts[i], pieces.ends[i], pieces.continued[i]);
            }
        }

        Pieces build() {
            return new Pieces(
                    Arrays.copyOf(ids, size),
                    Arrays.copyOf(starts, size),
                    Arrays.copyOf(ends, size),
                    Arrays.copyOf(continued, size));
        }
    }
}
