package org.detente.application.command.option;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which record a command works on. */
public final class RecordOptions {
    @Option(
            names = "--record",
            paramLabel = "FOLDER",
            defaultValue = "${env:DETENTE_RECORD:-detente-record}",
            description = "Folder of the record (default: $DETENTE_RECORD, else detente-record).")
    private Path folder = Path.of("detente-record");

    public Path folder() {
        return folder;
    }
}
