package org.detente.coding.reader.attribution;

/**
 * Consecutive word pieces of a passage.
 *
 * @param first piece
 * @param last piece, the same or a later one
 * @param logProbability mean over the pieces, of what each was taken for
 */
record PieceRun(int first, int last, double logProbability) {
    PieceRun {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("pieces " + first + " to " + last + " are none");
        }
    }

    int size() {
        return last + 1 - first;
    }

    /** Both as one. */
    PieceRun followedBy(PieceRun next) {
        double sum = logProbability * size() + next.logProbability * next.size();
        return new PieceRun(first, next.last, sum / (size() + next.size()));
    }
}
