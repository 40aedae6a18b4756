package org.detente.application.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.application.command.failure.CommandFailure;
import org.detente.application.command.option.CodingOptions;
import org.detente.application.command.option.LearningOptions;
import org.detente.application.command.option.RecordOptions;
import org.detente.application.command.query.ShowCommand;
import org.detente.application.learning.Decisions;
import org.detente.application.pipeline.Pipeline;
import org.detente.application.pipeline.ReadSummary;
import org.detente.application.report.ProblemReport;
import org.detente.application.report.Progress;
import org.detente.application.report.SummaryText;
import org.detente.application.terminal.Terminal;
import org.detente.coding.Coder;
import org.detente.coding.actor.ActorRegistry;
import org.detente.dossier.RelationName;
import org.detente.reading.clean.CleanOptions;
import org.detente.reading.clean.Cleaner;
import org.detente.reading.source.Sources;
import org.detente.reading.source.column.Columns;
import org.detente.reading.source.open.ReadOptions;
import org.detente.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads articles into the record. */
@Command(
        name = "read",
        description =
                "Reads articles into the record: text, Markdown, HTML, JSON lines, CSV, TSV, WARC, and folders of them.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  detente read samples/ --show RUS-USA",
            "  detente read page.html crawl.warc.gz articles.jsonl corpus/ --record my-record",
            "  detente read articles.csv --columns text=Body,title=Head,published=Day",
            "  zcat dump.jsonl.gz | detente read -",
            "",
            "Reading the same input again changes nothing. Exit status 1 where a named input could not be read,",
            "or nothing could."
        })
final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files and folders to read; - is standard input.")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private RecordOptions record = new RecordOptions();

    @Mixin
    private CodingOptions coding = new CodingOptions();

    @Mixin
    private LearningOptions learning = new LearningOptions();

    @Option(names = "--show", paramLabel = "A-B", description = "Show this relation afterwards, such as RUS-USA.")
    private Optional<RelationName> show = Optional.empty();

    @Option(
            names = "--columns",
            paramLabel = "FIELD=NAME,…",
            description = "Which column or key holds text, html, title, url, published, outlet, byline, language.")
    private Optional<String> columns = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that clean and code (default: one a processor). The result is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--problems",
            paramLabel = "FILE",
            description = "Write every skipped and failed item as JSON lines.")
    private Optional<Path> problems = Optional.empty();

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors only.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the summary as one JSON object.")
    private boolean json;

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new CommandFailure("--threads is " + threads + "; at least one thread is needed");
        }
        // what is wrong with the options is told before a record is made
        learning.check();
        ActorRegistry registry = coding.registry(Decisions.of(record.folder()).known());
        Coder coder = coding.coder(registry, terminal, quiet || json);
        ReadOptions options = options();
        ReadSummary summary;
        boolean inputMissing;
        try (ProblemReport report = ProblemReport.open(terminal, problems, inputs);
                Progress progress = Progress.on(terminal, quiet || json);
                Record store = Record.open(record.folder());
                Pipeline pipeline = new Pipeline(new Cleaner(CleanOptions.DEFAULT), coder, store, threads);
                Sources sources = Sources.open(inputs, options)) {
            summary = pipeline.run(sources, progress, report);
            // at the end and from the whole record, so that neither the order of the articles nor a killed run matters
            learning.keep(store, registry);
            inputMissing = report.sawNamedInput();
        }
        if (json) {
            terminal.out()
                    .println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(summary));
        } else if (!quiet) {
            SummaryText.print(summary, record.folder(), terminal);
        }
        if (show.isPresent()) {
            ShowCommand.show(terminal, record.folder(), show.get());
        }
        boolean nothing = summary.read() + summary.alreadyKnown() == 0;
        return inputMissing || nothing ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private ReadOptions options() {
        try {
            return columns.map(Columns::parse)
                    .map(ReadOptions.DEFAULT::withColumns)
                    .orElse(ReadOptions.DEFAULT);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("--columns: " + e.getMessage());
        }
    }
}
