package org.detente.application.report;

import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.detente.application.pipeline.ReadSummary;
import org.detente.application.terminal.Terminal;

/** Shows on a terminal how far a read has come; elsewhere nothing. */
public final class Progress implements Consumer<ReadSummary>, AutoCloseable {
    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** Progress on the terminal's error stream, where that can redraw a line and the user wants to see it. */
    public static Progress on(Terminal terminal, boolean hidden) {
        if (hidden || !terminal.showsProgress()) {
            return new Progress(Optional.empty());
        }
        PrintStream err = System.err;
        return new Progress(Optional.of(new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(-1)
                .setUnit(" articles", 1)
                .hideEta()
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err, terminal.columns()))
                .setUpdateIntervalMillis(250)
                .clearDisplayOnFinish()
                .build()));
    }

    @Override
    public void accept(ReadSummary summary) {
        bar.ifPresent(b -> b.stepTo(summary.items()));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
