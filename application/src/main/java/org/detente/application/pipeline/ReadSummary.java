package org.detente.application.pipeline;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What became of the items that a run read.
 *
 * @param read articles added to the record
 * @param alreadyKnown articles that the record had before, or that came twice
 * @param uncoded how many of the added articles are in a language that is not coded, by its code
 * @param skipped items left out on purpose, by reason
 * @param failed items that could not be read, by reason
 * @param statements statements of the added articles
 * @param events events of the added articles
 * @param seconds wall-clock time of the run
 */
public record ReadSummary(
        long read,
        long alreadyKnown,
        Map<String, Long> uncoded,
        Map<String, Long> skipped,
        Map<String, Long> failed,
        long statements,
        long events,
        double seconds) {
    public ReadSummary {
        uncoded = Map.copyOf(Objects.requireNonNull(uncoded));
        skipped = Map.copyOf(Objects.requireNonNull(skipped));
        failed = Map.copyOf(Objects.requireNonNull(failed));
    }

    /** Number of articles that were added and not coded. */
    public long uncodedArticles() {
        return uncoded.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Number of items left out on purpose. */
    public long skippedItems() {
        return skipped.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Number of items that could not be read. */
    public long failedItems() {
        return failed.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Number of all items. */
    public long items() {
        return read + alreadyKnown + skippedItems() + failedItems();
    }

    /** Counts while a run goes on; used by one thread. */
    static final class Counter {
        private final long start = System.nanoTime();
        private final Map<String, Long> uncoded = new TreeMap<>();
        private final Map<String, Long> skipped = new TreeMap<>();
        private final Map<String, Long> failed = new TreeMap<>();
        private long read;
        private long alreadyKnown;
        private long statements;
        private long events;

        void read(long articles, long itsStatements, long itsEvents) {
            read += articles;
            statements += itsStatements;
            events += itsEvents;
        }

        void uncoded(String language) {
            uncoded.merge(language, 1L, Long::sum);
        }

        void known(long articles) {
            alreadyKnown += articles;
        }

        void skipped(String reason) {
            skipped.merge(reason, 1L, Long::sum);
        }

        void failed(String reason) {
            failed.merge(reason, 1L, Long::sum);
        }

        ReadSummary summary() {
            return new ReadSummary(
                    read,
                    alreadyKnown,
                    uncoded,
                    skipped,
                    failed,
                    statements,
                    events,
                    (System.nanoTime() - start) / 1e9);
        }
    }
}
