package org.detente.coding.statement.phrase;

/**
 * Some words of a passage in a row.
 *
 * @param start index of the first
 * @param end index behind the last
 */
public record Words(int start, int end) {
    public Words {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("words [" + start + ", " + end + ") are none");
        }
    }

    public int size() {
        return end - start;
    }

    public boolean contains(int index) {
        return start <= index && index < end;
    }

    public boolean contains(Words other) {
        return start <= other.start && other.end <= end;
    }
}
