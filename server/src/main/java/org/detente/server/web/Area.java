package org.detente.server.web;

import io.javalin.router.JavalinDefaultRoutingApi;

/** A part of the site. */
public interface Area extends AutoCloseable {
    /** Adds its addresses. */
    void routes(JavalinDefaultRoutingApi routes);

    /** Ends what it does behind the scenes. */
    @Override
    default void close() {}
}
