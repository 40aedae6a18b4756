package org.detente.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Where and within which limits a record is served.
 *
 * @param host name or address of the network interface; other than this computer's own only with a token
 * @param port port, 0 for a free one
 * @param token what a reader must know, at least 16 characters
 * @param requestBytes most bytes of a request's body, at least 1024
 * @param requestsAMinute most requests of one address in a minute, at least 10
 * @param patience how long a question to the record may take, how long it may wait for its turn, and its sender for its bytes; at
 *     least a second
 * @param readers how many requests may read the record at the same time, 1 to 64
 * @param pageRows most rows of a page of a list for programs, 1 to 10,000
 */
public record ServerOptions(
        String host,
        int port,
        Optional<String> token,
        int requestBytes,
        int requestsAMinute,
        Duration patience,
        int readers,
        int pageRows) {
    /** The year of the Helsinki Final Act. */
    public static final int PORT = 1975;

    /** This computer alone, port 1975, bodies of 64 KiB, 1200 requests a minute, 30 seconds, 4 readers, pages of 1,000 rows. */
    public static final ServerOptions DEFAULT =
            new ServerOptions("127.0.0.1", PORT, Optional.empty(), 64 << 10, 1200, Duration.ofSeconds(30), 4, 1_000);

    private static final int SHORTEST_TOKEN = 16;

    public ServerOptions {
        Objects.requireNonNull(host);
        Objects.requireNonNull(token);
        check(port >= 0 && port <= 65_535, "port " + port, "give 1 to 65535, or 0 for a free one");
        check(
                token.isEmpty() || token.get().length() >= SHORTEST_TOKEN,
                "the token is too short",
                "give at least " + SHORTEST_TOKEN + " characters");
        check(requestBytes >= 1024, "requests of " + requestBytes + " bytes", "give at least 1024");
        check(requestsAMinute >= 10, requestsAMinute + " requests a minute", "give at least 10");
        check(patience.toSeconds() >= 1, "a limit of " + patience, "give at least a second");
        check(readers >= 1 && readers <= 64, readers + " readers", "give 1 to 64");
        check(pageRows >= 1 && pageRows <= 10_000, "pages of " + pageRows + " rows", "give 1 to 10000");
        check(
                token.isPresent() || isOwn(host),
                host + " can be reached from other computers",
                "give a token too, or leave out the host");
    }

    /** The same at another port. */
    public ServerOptions withPort(int other) {
        return new ServerOptions(host, other, token, requestBytes, requestsAMinute, patience, readers, pageRows);
    }

    /** Whether only programs on this computer can ask. */
    public boolean isOwn() {
        return isOwn(host);
    }

    private static boolean isOwn(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("nothing is known of the host " + host + ": give a name or address", e);
        }
    }

    private static void check(boolean holds, String what, String advice) {
        if (!holds) {
            throw new IllegalArgumentException(what + ": " + advice);
        }
    }
}
