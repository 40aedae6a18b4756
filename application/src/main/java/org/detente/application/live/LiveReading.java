package org.detente.application.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Makes a pass over sources at once, and again after each pause in which a file of them was changed.
 *
 * <p>One thread of its own makes the passes, one after the other.
 */
public final class LiveReading implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    /** A pass over all sources. */
    @FunctionalInterface
    public interface Pass {
        /** Reads what is new. */
        void run() throws Exception;
    }

    /** Is told of a pass that failed; the next one is made all the same. */
    @FunctionalInterface
    public interface Failed {
        void tell(Exception failure);
    }

    private final List<String> inputs;
    private final Pass pass;
    private final Failed failed;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private Optional<SourceFiles> read = Optional.empty();

    private LiveReading(List<String> inputs, Pass pass, Failed failed) {
        this.inputs = List.copyOf(inputs);
        this.pass = pass;
        this.failed = failed;
    }

    /** Starts to read. */
    public static LiveReading start(List<String> inputs, Duration pause, Pass pass, Failed failed) {
        LiveReading reading = new LiveReading(inputs, pass, failed);
        // look() lets nothing out that its future could tell
        ScheduledFuture<?> unused =
                reading.thread.scheduleWithFixedDelay(reading::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        return reading;
    }

    private void look() {
        // looked at before reading: what changes meanwhile is read the next time
        SourceFiles now = SourceFiles.of(inputs);
        if (read.filter(now::equals).isPresent()) {
            return;
        }
        try {
            pass.run();
            read = Optional.of(now);
        } catch (Exception e) {
            // an exception that left here would end the passes without a word
            if (!thread.isShutdown()) {
                failed.tell(e);
            }
        }
    }

    /** Ends reading; what was stored stays stored, and the next start reads the rest. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
