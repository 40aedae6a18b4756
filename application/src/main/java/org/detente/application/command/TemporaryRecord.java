package org.detente.application.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.detente.application.pipeline.Pipeline;
import org.detente.coding.Coder;
import org.detente.reading.clean.CleanOptions;
import org.detente.reading.clean.Cleaner;
import org.detente.reading.source.Sources;
import org.detente.reading.source.open.ReadOptions;
import org.detente.record.Record;
import org.detente.record.export.JsonLinesExport;

/** A record that lives as long as an evaluation. */
final class TemporaryRecord implements AutoCloseable {
    private final Path folder;

    private TemporaryRecord(Path folder) {
        this.folder = folder;
    }

    /** Reads a file or folder as {@code detente read} does. */
    static TemporaryRecord read(Path input, Coder coder) throws IOException {
        TemporaryRecord temporary = new TemporaryRecord(Files.createTempDirectory("detente-evaluation-"));
        try (Record record = Record.open(temporary.folder.resolve("record"));
                Pipeline pipeline = new Pipeline(
                        new Cleaner(CleanOptions.DEFAULT),
                        coder,
                        record,
                        Runtime.getRuntime().availableProcessors());
                Sources sources = Sources.open(List.of(input.toString()), ReadOptions.DEFAULT)) {
            pipeline.run(sources, summary -> {}, problem -> {});
            JsonLinesExport.write(record, temporary.export());
        }
        return temporary;
    }

    /** The folder with the record's export. */
    Path export() {
        return folder.resolve("export");
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
