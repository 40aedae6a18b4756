package org.detente.model;

/**
 * A stretch of an article's clean text.
 *
 * <p>Offsets are UTF-16 code units, half-open: {@code text.substring(start, end)} is what the span claims.
 *
 * @param start offset of the first code unit
 * @param end offset behind the last code unit
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + ") does not run forwards from 0");
        }
    }

    /** Number of UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** The words that this span marks in a text. */
    public String cut(String text) {
        return text.substring(start, end);
    }

    /** Whether the other span lies wholly within this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two spans share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Earlier first; of two that start together the shorter first. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
