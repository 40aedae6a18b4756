package org.detente.server.guard;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import org.detente.server.ServerOptions;
import org.detente.server.layout.Pages;

/** Asks of every request, before any page does, whether it may be answered, and afterwards whether it need be. */
public final class Guards {
    private Guards() {}

    /** Adds the guards, in the order in which they are asked. */
    public static void add(JavalinDefaultRoutingApi routes, ServerOptions options, Pages pages) {
        routes.before(Guards::headers);
        RequestRate rate = new RequestRate(options.requestsAMinute());
        routes.before(context -> rate.count(context.ip()));
        if (options.isOwn()) {
            routes.before(new OwnHost(options.host()));
        }
        routes.before(new SameOrigin());
        routes.after(new EntityTags());
        options.token().ifPresent(token -> new TokenDoor(token, pages).routes(routes));
    }

    private static void headers(Context context) {
        SafetyHeaders.HEADERS.forEach(context::header);
        // asked for again each time, answered from the reader's copy where nothing has changed
        context.header("Cache-Control", "private, no-cache");
        context.header("Vary", "Accept, Accept-Language, Cookie");
    }
}
