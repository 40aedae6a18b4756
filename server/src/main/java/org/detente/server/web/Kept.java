package org.detente.server.web;

import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.detente.record.Moment;
import org.detente.record.Record;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the answer to a question that takes long, and asks again behind the readers' backs when the record has grown or was
 * corrected.
 *
 * <p>Thread-safe; only the very first reader may wait.
 */
public final class Kept<T> implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Kept.class.getName());

    private record Answer<T>(Moment moment, T value) {}

    private final RecordPool pool;
    private final String what;
    private final Function<Record, T> question;
    private final AtomicReference<@Nullable Answer<T>> kept = new AtomicReference<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService worker;

    /**
     * Of a question.
     *
     * @param what the answer is, for messages: "the list of actors"
     */
    public Kept(RecordPool pool, String what, Function<Record, T> question) {
        this.pool = pool;
        this.what = what;
        this.question = question;
        this.worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, what);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The answer, at most one growth or correction of the record old. */
    public T get() {
        Answer<T> known = kept.get();
        if (known == null) {
            return first();
        }
        if (!pool.ask(Record::moment).equals(known.moment()) && busy.compareAndSet(false, true)) {
            worker.execute(this::renew);
        }
        return known.value();
    }

    private synchronized T first() {
        if (kept.get() == null) {
            kept.set(pool.unlimited(this::answer));
        }
        return Objects.requireNonNull(kept.get()).value();
    }

    private void renew() {
        try {
            kept.set(pool.unlimited(this::answer));
        } catch (RuntimeException e) {
            warn(e);
        } finally {
            busy.set(false);
        }
    }

    private Answer<T> answer(Record record) {
        return new Answer<>(record.moment(), question.apply(record));
    }

    private void warn(RuntimeException e) {
        if (!worker.isShutdown()) {
            LOG.log(Level.WARNING, what + " stays as it was", e);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
