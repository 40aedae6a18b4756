package org.detente.server.web;

import io.javalin.router.JavalinDefaultRoutingApi;

/** A part of the site. */
public interface Area extends AutoCloseable {
    /** Adds its addresses. */
    void routes(JavalinDefaultRoutingApi routes);

    /** Works out what its first reader would have to wait for. */
    default void prepare() {}

    /** Ends what it does behind the scenes. */
    @Override
    default void close() {}
}
