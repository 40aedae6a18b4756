package org.detente.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/**
 * Where a list of finds goes on: behind a row, {@code 19481~e-1f0c…}.
 *
 * @param value what the row is sorted by: a day, a number, or the bits of its relevance
 * @param id the row
 */
record Cursor(long value, String id) {
    private static final Pattern TEXT = Pattern.compile("(-?[0-9]{1,19})~([a-z]-[0-9a-z-]{1,40})");

    /** Absent where a text is no cursor. */
    static Optional<Cursor> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Cursor(Long.parseLong(matcher.group(1)), matcher.group(2)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Of a row that was found. */
    static Cursor of(FieldDoc row) {
        Object value = row.fields[0];
        long bits = value instanceof Float score ? Float.floatToIntBits(score) : (Long) value;
        return new Cursor(bits, ((BytesRef) row.fields[1]).utf8ToString());
    }

    /**
     * The row again.
     *
     * @param last the last document of the index, behind which no other has the same sort
     */
    FieldDoc row(SearchOrder order, int last) {
        Object first = order == SearchOrder.RELEVANCE
                ? (Object) Float.intBitsToFloat((int) value)
                : (Object) Long.valueOf(value);
        return new FieldDoc(last, Float.NaN, new Object[] {first, new BytesRef(id)});
    }

    @Override
    public String toString() {
        return value + "~" + id;
    }
}
