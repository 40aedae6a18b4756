package org.detente.coding.statement;

/**
 * Some words of a passage in a row.
 *
 * @param start index of the first
 * @param end index behind the last
 */
record Words(int start, int end) {
    Words {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("words [" + start + ", " + end + ") are none");
        }
    }

    int size() {
        return end - start;
    }

    boolean contains(int index) {
        return start <= index && index < end;
    }

    boolean contains(Words other) {
        return start <= other.start && other.end <= end;
    }
}
