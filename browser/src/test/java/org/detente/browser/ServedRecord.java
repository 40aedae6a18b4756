package org.detente.browser;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.detente.application.Detente;
import org.detente.application.terminal.Terminal;
import org.detente.coding.actor.ActorRegistry;
import org.detente.record.Record;
import org.detente.server.DetenteServer;
import org.detente.server.ServerOptions;
import org.detente.server.Site;
import org.detente.server.actors.ActorNames;

/** A record that the command has read, served at a free port. */
final class ServedRecord implements AutoCloseable {
    private final Record record;
    private final DetenteServer server;

    private ServedRecord(Record record, DetenteServer server) {
        this.record = record;
        this.server = server;
    }

    /** Serves what a folder of articles tells; it is read once and kept for the next run. */
    static ServedRecord of(Path articles, String name) {
        Path folder = Path.of("target", "records", name);
        if (!Files.exists(folder)) {
            read(articles, folder);
        }
        ActorRegistry registry = ActorRegistry.load(List.of());
        Record record = Record.openReadOnly(folder);
        return new ServedRecord(
                record,
                DetenteServer.start(
                        ServerOptions.DEFAULT.withPort(0),
                        record,
                        new Site("0.1.0", new ActorNames(registry.names(), registry::code))));
    }

    /** The record of the samples. */
    static ServedRecord ofSamples() {
        return of(Path.of(System.getProperty("detente.samples", "../samples")), "samples");
    }

    private static void read(Path articles, Path folder) {
        StringWriter said = new StringWriter();
        PrintWriter to = new PrintWriter(said, true);
        try {
            Files.createDirectories(folder.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int status = Detente.run(
                Terminal.of(to, to, new Properties(), Map.of()),
                "read",
                articles.toString(),
                "--record",
                folder.toString());
        if (status != 0) {
            throw new IllegalStateException(said.toString());
        }
    }

    URI address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
        record.close();
    }
}
