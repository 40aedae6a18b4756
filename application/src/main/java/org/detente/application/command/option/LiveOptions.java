package org.detente.application.command.option;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.detente.application.learning.Decisions;
import org.detente.application.live.LiveReading;
import org.detente.application.pipeline.Pipeline;
import org.detente.application.pipeline.ReadSummary;
import org.detente.application.terminal.Style;
import org.detente.application.terminal.Terminal;
import org.detente.coding.Coder;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.codebook.Codebook;
import org.detente.reading.Problem;
import org.detente.reading.clean.CleanOptions;
import org.detente.reading.clean.Cleaner;
import org.detente.reading.source.Sources;
import org.detente.reading.source.open.ReadOptions;
import org.detente.record.Record;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is read while a record is served. */
public final class LiveOptions {
    @Option(
            names = "--read",
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files and folders to read while serving, now and whenever a file of them has changed.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            defaultValue = "5m",
            converter = Pause.class,
            description = "How often to look for changed files, such as 30s, 5m or 2h (default: ${DEFAULT-VALUE}).")
    private Duration every = Duration.ofMinutes(5);

    @Mixin
    private CodingOptions coding = new CodingOptions();

    @Mixin
    private LearningOptions learning = new LearningOptions();

    public boolean isAsked() {
        return !inputs.isEmpty();
    }

    /** The actors that the record's texts are read with. */
    public ActorRegistry registry(RecordOptions record) {
        return coding.registry(Decisions.of(record.folder()).known());
    }

    /** The codebook that rows are decided with. */
    public Codebook codebook() {
        return coding.codebook();
    }

    /** Starts to read into a record that is open for writing. */
    public LiveReading start(Record store, ActorRegistry registry, Terminal terminal) {
        learning.check();
        Coder coder = coding.coder(registry, terminal, false);
        Set<String> told = new HashSet<>();
        return LiveReading.start(
                inputs,
                every,
                () -> pass(store, registry, coder, terminal, told),
                failure -> terminal.err()
                        .println(terminal.styled(Style.ERROR, "reading failed: ") + Terminal.safe(failure.toString())
                                + "; what was stored stays stored, and it is tried again"));
    }

    private void pass(Record store, ActorRegistry registry, Coder coder, Terminal terminal, Set<String> told)
            throws IOException {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        try (Pipeline pipeline = new Pipeline(new Cleaner(CleanOptions.DEFAULT), coder, store, threads);
                Sources sources = Sources.open(inputs, ReadOptions.DEFAULT)) {
            ReadSummary summary = pipeline.run(sources, progress -> {}, problem -> tell(problem, terminal, told));
            learning.keep(store, registry);
            if (summary.read() > 0) {
                terminal.err()
                        .println(LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS) + " read "
                                + summary.read()
                                + " new articles: " + summary.statements() + " statements, " + summary.events()
                                + " events");
            }
        }
    }

    /** Each failure once, however often the file is read. */
    private static void tell(Problem problem, Terminal terminal, Set<String> told) {
        if (problem.kind() == Problem.Kind.FAILED && told.add(problem.location())) {
            terminal.err()
                    .println(terminal.styled(Style.WARNING, "failed ") + Terminal.safe(problem.location()) + ": "
                            + Terminal.safe(problem.detail()));
        }
    }
}
