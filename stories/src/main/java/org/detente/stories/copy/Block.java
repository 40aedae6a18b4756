package org.detente.stories.copy;

/**
 * Words of one text that stand in the same order, or nearly so, in another.
 *
 * @param from first word in the one
 * @param to word behind the last in the one
 * @param otherFrom first word in the other
 * @param otherTo word behind the last in the other
 * @param same how many of the words are the same
 */
record Block(int from, int to, int otherFrom, int otherTo, int same) {
    /** This block and the next one with what stands between. */
    Block with(Block next) {
        return new Block(from, next.to, otherFrom, next.otherTo, same + next.same);
    }
}
