package org.detente.server.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Locale;
import java.util.Set;
import org.detente.server.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Answers only who asks for this computer by its own name.
 *
 * <p>A page from elsewhere could otherwise let its name point to this computer and read the record through the reader's browser
 * ("DNS rebinding"); such a request still has the other name in its Host header.
 */
final class OwnHost implements Handler {
    private final Set<String> names;

    OwnHost(String host) {
        this.names = Set.of("localhost", "127.0.0.1", "[::1]").contains(host)
                ? Set.of("localhost", "127.0.0.1", "[::1]")
                : Set.of("localhost", "127.0.0.1", "[::1]", name(host.contains(":") ? "[" + host + "]" : host));
    }

    @Override
    public void handle(Context context) {
        String host = context.host();
        if (host == null || !names.contains(name(host))) {
            throw Refusal.of(421, "This is not the host you asked for", "Open the address that detente serve printed.");
        }
    }

    /** A host without its port. */
    static String name(@Nullable String host) {
        String text = host == null ? "" : host;
        int port = text.lastIndexOf(':');
        String name = port > text.lastIndexOf(']') ? text.substring(0, port) : text;
        return name.toLowerCase(Locale.ROOT);
    }
}
