package org.detente.search;

import java.util.Locale;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.detente.search.document.Fields;

/** What comes first; ties are broken by identifier. */
public enum SearchOrder {
    /** What fits best (BM25, Robertson and Zaragoza 2009). */
    RELEVANCE,
    /** The latest day; what has none comes last. */
    NEWEST,
    /** What the record took last. */
    ARRIVAL;

    /** {@code newest}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Sort sort() {
        SortField first = switch (this) {
            case RELEVANCE -> SortField.FIELD_SCORE;
            case NEWEST -> latest(Fields.DAY);
            case ARRIVAL -> latest(Fields.ARRIVAL);
        };
        return new Sort(first, new SortField(Fields.ID, SortField.Type.STRING));
    }

    private static SortField latest(String field) {
        SortField sort = new SortField(field, SortField.Type.LONG, true);
        sort.setMissingValue(Long.MIN_VALUE);
        return sort;
    }
}
