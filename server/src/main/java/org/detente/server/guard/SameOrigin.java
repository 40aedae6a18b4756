package org.detente.server.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Set;
import org.detente.server.web.Refusal;

/** Lets only the site's own pages change something: a form on another site cannot. */
final class SameOrigin implements Handler {
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    @Override
    public void handle(Context context) {
        if (READING.contains(context.method())) {
            return;
        }
        String origin = context.header("Origin");
        String site = context.header("Sec-Fetch-Site");
        boolean foreign = origin != null
                && !origin.equals("http://" + context.host())
                && !origin.equals("https://" + context.host());
        if (foreign || (site != null && !site.equals("same-origin") && !site.equals("none"))) {
            throw Refusal.of(403, "This was sent from another site", "Use the form on the page itself.");
        }
    }
}
