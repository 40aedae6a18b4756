package org.detente.server.relations;

import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.detente.record.Record;
import org.detente.server.web.RecordPool;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the standing of all pairs, and works it out again behind the readers' backs when the record has grown or was corrected.
 *
 * <p>Thread-safe; only the very first reader may wait.
 */
final class Board implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Board.class.getName());

    private final RecordPool pool;
    private final int first;
    private final AtomicReference<@Nullable Standing> kept = new AtomicReference<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "standing of pairs");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param first of how many pairs it is worked out at once how they stand
     */
    Board(RecordPool pool, int first) {
        this.pool = pool;
        this.first = first;
    }

    /** Works out the first standing now, so that the first reader need not wait for all of it. */
    void prepare() {
        worker.execute(() -> {
            try {
                workedOut();
            } catch (RuntimeException e) {
                warn(e);
            }
        });
    }

    /** The standing of the pairs, at most one growth or correction of the record old. */
    Standing standing() {
        Standing known = kept.get();
        if (known == null) {
            return workedOut();
        }
        if (!pool.ask(Record::moment).equals(known.moment()) && busy.compareAndSet(false, true)) {
            worker.execute(this::renew);
        }
        return known;
    }

    private synchronized Standing workedOut() {
        Standing known = kept.get();
        if (known == null) {
            known = pool.ask(this::standing);
            kept.set(known);
        }
        return Objects.requireNonNull(known);
    }

    private void renew() {
        try {
            kept.set(pool.ask(this::standing));
        } catch (RuntimeException e) {
            warn(e);
        } finally {
            busy.set(false);
        }
    }

    private void warn(RuntimeException e) {
        if (!worker.isShutdown()) {
            LOG.log(Level.WARNING, "the list of relations stays as it was", e);
        }
    }

    private Standing standing(Record record) {
        return Standing.of(record, first);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
