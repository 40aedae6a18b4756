package org.detente.server.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.detente.record.Record;
import org.detente.record.rows.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Some views on one record, each used by one thread at a time.
 *
 * <p>Thread-safe. A question sees what was stored when it is asked; who writes to the record meanwhile does not wait for it.
 */
public final class RecordPool implements AutoCloseable {
    private final List<Record> all = new ArrayList<>();
    private final BlockingQueue<Record> free;
    private final Duration patience;

    /**
     * A pool of views.
     *
     * @param patience how long a question waits for its turn
     */
    public RecordPool(Record record, int views, Duration patience) {
        for (int i = 0; i < views; i++) {
            all.add(record.view());
        }
        this.free = new ArrayBlockingQueue<>(views, true, all);
        this.patience = patience;
    }

    /**
     * Asks the record.
     *
     * @throws Refusal (503) where too many others ask, or where the answer takes longer than a question may
     */
    public <T> T ask(Function<Record, T> question) {
        return unlimited(view -> {
            try {
                return Deadline.within(patience, () -> question.apply(view));
            } catch (Deadline.Passed e) {
                throw Refusal.of(
                        503,
                        "This takes longer than " + patience.toSeconds() + " s",
                        "Ask for less: fewer days (from, to), two states in place of a group, fewer rows. Whoever runs this"
                                + " server can allow more time with --timeout.");
            }
        });
    }

    /**
     * Asks the record, however long it takes: for what is worked out behind the scenes.
     *
     * @throws Refusal (503) where too many others ask
     */
    public <T> T unlimited(Function<Record, T> question) {
        Record view = take();
        if (view == null) {
            throw Refusal.of(503, "Too many questions at once", "Try again in a moment.");
        }
        try {
            return question.apply(view);
        } finally {
            free.add(view);
        }
    }

    private @Nullable Record take() {
        try {
            return free.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Closes the views, each after its question. */
    @Override
    public void close() {
        for (int i = 0; i < all.size(); i++) {
            Record view = take();
            if (view == null) {
                return;
            }
            view.close();
        }
    }
}
