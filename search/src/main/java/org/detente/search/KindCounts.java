package org.detente.search;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.detente.search.document.Fields;
import org.detente.search.document.SearchKind;
import org.jspecify.annotations.Nullable;

/** Counts what is found by its kind. */
final class KindCounts implements CollectorManager<KindCounts.Counter, Map<SearchKind, Long>> {
    /** Counts the documents of some segments. */
    static final class Counter extends SimpleCollector {
        private final long[] counts = new long[SearchKind.values().length];
        private @Nullable NumericDocValues kinds;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            kinds = DocValues.getNumeric(context.reader(), Fields.KIND);
        }

        @Override
        public void collect(int document) throws IOException {
            if (kinds != null && kinds.advanceExact(document)) {
                counts[(int) kinds.longValue()]++;
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public Map<SearchKind, Long> reduce(Collection<Counter> collectors) {
        Map<SearchKind, Long> counts = new EnumMap<>(SearchKind.class);
        for (SearchKind kind : SearchKind.values()) {
            counts.put(
                    kind,
                    collectors.stream()
                            .mapToLong(counter -> counter.counts[kind.number()])
                            .sum());
        }
        return counts;
    }
}
