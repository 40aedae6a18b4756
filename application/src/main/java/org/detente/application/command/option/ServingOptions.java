package org.detente.application.command.option;

import java.time.Duration;
import java.util.Optional;
import org.detente.application.command.failure.CommandFailure;
import org.detente.server.ServerOptions;
import picocli.CommandLine.Option;

/** Where and within which limits a record is served. */
public final class ServingOptions {
    private static final ServerOptions DEFAULT = ServerOptions.DEFAULT;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port, 0 for a free one (default: " + ServerOptions.PORT + ").")
    private int port = ServerOptions.PORT;

    @Option(
            names = "--host",
            paramLabel = "H",
            description =
                    "Name or address to listen at (default: 127.0.0.1, which only this computer reaches). Any that others"
                            + " reach asks for a token.")
    private String host = DEFAULT.host();

    @Option(
            names = "--token",
            paramLabel = "T",
            defaultValue = "${env:DETENTE_TOKEN}",
            description =
                    "What readers must know, at least 16 characters (default: $$DETENTE_TOKEN, which other users of this"
                            + " computer cannot see).")
    private Optional<String> token = Optional.empty();

    @Option(
            names = "--max-request",
            paramLabel = "BYTES",
            description = "Most bytes of a request's body (default: 65536).")
    private int requestBytes = DEFAULT.requestBytes();

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Most requests of one address in a minute (default: 1200).")
    private int rate = DEFAULT.requestsAMinute();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description =
                    "How long a question to the record may take before it is ended, how long a request may wait for its turn, and"
                            + " for its own bytes (default: 30).")
    private long timeout = DEFAULT.patience().toSeconds();

    @Option(
            names = "--readers",
            paramLabel = "N",
            description = "Requests that may read the record at the same time (default: 4).")
    private int readers = DEFAULT.readers();

    @Option(
            names = "--page-rows",
            paramLabel = "N",
            description = "Most rows of a page of a list of the API (default: 1000).")
    private int pageRows = DEFAULT.pageRows();

    /** The options, checked. */
    public ServerOptions options() {
        try {
            return new ServerOptions(
                    host,
                    port,
                    token.filter(text -> !text.isEmpty()),
                    requestBytes,
                    rate,
                    Duration.ofSeconds(timeout),
                    readers,
                    pageRows);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }
}
