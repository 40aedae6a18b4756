package org.detente.server;

/** A record cannot be served; the message says why and what to try. */
public final class ServerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
