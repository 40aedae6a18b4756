package org.detente.reading.source.open;

import java.util.Objects;
import org.detente.reading.source.column.Columns;

/**
 * Limits and names that apply while sources are read.
 *
 * <p>Example: {@code ReadOptions.DEFAULT.withColumns(Columns.parse("text=Body,title=Head"))}.
 *
 * @param largestDocument characters of one document, and bytes of one file that holds a single document; a larger one
 *     fails alone
 * @param largestExpansion how many times larger than its compressed bytes a gzip file may become before it is taken for
 *     a decompression bomb (news text compresses 3 to 10 times, repetitive pages up to about 50)
 * @param columns which columns of CSV files and keys of JSON records hold what
 */
public record ReadOptions(int largestDocument, int largestExpansion, Columns columns) {
    /** 16 Mi characters a document, 200 times the compressed size, usual column names. */
    public static final ReadOptions DEFAULT = new ReadOptions(16 << 20, 200, Columns.USUAL);

    public ReadOptions {
        if (largestDocument < 1 || largestExpansion < 1) {
            throw new IllegalArgumentException("limits are positive; got a largest document of " + largestDocument
                    + " characters and a largest expansion of " + largestExpansion);
        }
        Objects.requireNonNull(columns);
    }

    /** The same limits with other columns. */
    public ReadOptions withColumns(Columns others) {
        return new ReadOptions(largestDocument, largestExpansion, others);
    }

    /** The same columns with another largest document, in characters. */
    public ReadOptions withLargestDocument(int characters) {
        return new ReadOptions(characters, largestExpansion, columns);
    }
}
