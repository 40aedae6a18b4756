package org.detente.evaluation.copies;

/**
 * Two articles, whichever comes first.
 *
 * @param one the name that comes first in the alphabet
 * @param other the other name
 */
record Pair(String one, String other) {
    Pair {
        if (one.compareTo(other) > 0) {
            String first = other;
            other = one;
            one = first;
        }
    }

    @Override
    public String toString() {
        return one + " " + other;
    }
}
