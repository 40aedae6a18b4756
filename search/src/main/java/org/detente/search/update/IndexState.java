package org.detente.search.update;

import java.util.Map;
import java.util.Optional;
import org.detente.record.arrival.Digest;
import org.detente.search.document.Fields;

/**
 * How far an index has come, stored with each of its commits.
 *
 * @param articles how many articles it holds, in the order in which the record took them
 * @param grouped up to which grouped article it knows the standing affairs
 * @param digest of the articles' rows
 * @param corrections which of readers' corrections it knows, see {@link Touched}
 */
public record IndexState(long articles, int grouped, Digest digest, String corrections) {
    /** Of an index that holds nothing. */
    public static final IndexState EMPTY = new IndexState(0, 0, Digest.NONE, "");

    private static final String VERSION = "version";
    private static final String ARTICLES = "articles";
    private static final String GROUPED = "grouped";
    private static final String ROWS = "rows";
    private static final String BITS = "bits";
    private static final String CORRECTIONS = "corrections";

    Map<String, String> data() {
        return Map.of(
                VERSION,
                Fields.VERSION,
                ARTICLES,
                Long.toString(articles),
                GROUPED,
                Integer.toString(grouped),
                ROWS,
                Long.toString(digest.rows()),
                BITS,
                Long.toString(digest.bits()),
                CORRECTIONS,
                corrections);
    }

    /** Absent where an index of another version wrote it, or nobody did. */
    public static Optional<IndexState> of(Map<String, String> data) {
        if (!Fields.VERSION.equals(data.get(VERSION))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new IndexState(
                    Long.parseLong(data.getOrDefault(ARTICLES, "")),
                    Integer.parseInt(data.getOrDefault(GROUPED, "")),
                    new Digest(
                            Long.parseLong(data.getOrDefault(ROWS, "")), Long.parseLong(data.getOrDefault(BITS, ""))),
                    data.getOrDefault(CORRECTIONS, "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
