package org.detente.server.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.detente.record.Moment;
import org.detente.record.Record;
import org.jspecify.annotations.Nullable;

/**
 * The answers that were asked for last, each as of one moment of the record, so that whoever turns a page or moves a map does not ask
 * for the same twice. Thread-safe.
 */
public final class Recent<K, V> {
    private record Key<K>(K question, Moment moment) {}

    private final RecordPool pool;
    private final int most;
    private final Map<Key<K>, V> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key<K>, V> eldest) {
            return size() > most;
        }
    };

    /**
     * Of a record.
     *
     * @param most how many answers are kept
     */
    public Recent(RecordPool pool, int most) {
        this.pool = pool;
        this.most = most;
    }

    /** The answer to a question, asked where it is not known yet. */
    public V of(K question, Function<Record, V> asking) {
        return pool.ask(record -> {
            Key<K> key = new Key<>(question, record.moment());
            synchronized (kept) {
                @Nullable V known = kept.get(key);
                if (known != null) {
                    return known;
                }
            }
            V found = asking.apply(record);
            synchronized (kept) {
                kept.put(key, found);
            }
            return found;
        });
    }
}
