package org.detente.record.arrival;

/**
 * What some rows come to, so that two readings of a record can be told apart.
 *
 * <p>Digests of different rows add up in any order: {@code a.and(b)} is the digest of the rows of both. They are no proof against someone
 * who wants two records to look the same.
 *
 * @param rows number of rows
 * @param bits the exclusive or of the rows' hashes
 */
public record Digest(long rows, long bits) {
    /** Of no rows. */
    public static final Digest NONE = new Digest(0, 0);

    /** The digest of the rows of both. */
    public Digest and(Digest other) {
        return new Digest(rows + other.rows, bits ^ other.bits);
    }

    /** {@code 12-00000000deadbeef}. */
    @Override
    public String toString() {
        return rows + "-" + String.format("%016x", bits);
    }
}
