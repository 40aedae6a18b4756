package org.detente.application.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.detente.application.command.option.ExportFormat;
import org.detente.application.command.option.RecordOptions;
import org.detente.application.terminal.Terminal;
import org.detente.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the record as files. */
@Command(
        name = "export",
        description = "Writes the record as files, a file a table; the same record always gives the same bytes.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  detente export --out out/", "  detente export --format csv --out out/ --record my-record"})
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ExportFormat format = ExportFormat.JSONL;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "Folder for the files; made if missing.")
    private Path out = Path.of("out");

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors only.")
    private boolean quiet;

    @Option(
            names = "--as-coded",
            description = "Write rows that readers reported as wrong too (default: without them).")
    private boolean asCoded;

    @Mixin
    private RecordOptions record = new RecordOptions();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Record store = Record.openReadOnly(record.folder())) {
            write(store);
            if (!quiet) {
                terminal.err().println("Exported " + store.counts().articles() + " articles with their rows to " + out);
            }
        }
        return 0;
    }

    private void write(Record store) throws IOException {
        if (!asCoded) {
            format.write(store, out);
            return;
        }
        try (Record coded = store.asCoded()) {
            format.write(coded, out);
        }
    }
}
