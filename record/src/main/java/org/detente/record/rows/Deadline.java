package org.detente.record.rows;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How long the questions of one thread may take: the query that runs when the time has passed is cancelled, and no other one begins.
 *
 * <p>Example: {@code Deadline.within(Duration.ofSeconds(30), () -> record.relation(query))}.
 */
public final class Deadline {
    private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "deadlines of queries");
        thread.setDaemon(true);
        return thread;
    });

    private @Nullable Statement running;
    private boolean isPassed;

    private Deadline() {}

    /** The time has passed. */
    public static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Passed(Duration limit, Throwable cause) {
            super("no answer within " + limit, cause);
        }
    }

    /** A statement that is watched until it is closed. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Does some work.
     *
     * @throws Passed where a query of it was cancelled because it took longer
     */
    public static <T> T within(Duration limit, Supplier<T> work) {
        if (CURRENT.get() != null) {
            return work.get();
        }
        Deadline deadline = new Deadline();
        CURRENT.set(deadline);
        ScheduledFuture<?> alarm = CLOCK.schedule(deadline::pass, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw deadline.hasPassed() ? new Passed(limit, e) : e;
        } finally {
            alarm.cancel(false);
            CURRENT.remove();
        }
    }

    /** Watches a statement of this thread, where its time is limited. */
    static Watch watch(Statement statement) throws SQLException {
        Deadline deadline = CURRENT.get();
        if (deadline == null) {
            return () -> {};
        }
        @Nullable Statement outer = deadline.begin(statement);
        return () -> deadline.end(outer);
    }

    /** Returns the one that runs around it, whose rows it is asked for. */
    private synchronized @Nullable Statement begin(Statement statement) throws SQLException {
        if (isPassed) {
            throw new SQLException("the time for this question has passed");
        }
        Statement outer = running;
        running = statement;
        return outer;
    }

    private synchronized void end(@Nullable Statement outer) {
        running = outer;
    }

    private synchronized boolean hasPassed() {
        return isPassed;
    }

    private synchronized void pass() {
        isPassed = true;
        if (running != null) {
            try {
                running.cancel();
            } catch (SQLException e) {
                // it has ended by itself
            }
        }
    }
}
