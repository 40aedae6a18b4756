package org.detente.search;

/** Nothing can be looked for just now; the message says why. */
public final class SearchException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private SearchException(String message, Throwable cause) {
        super(message, cause);
    }

    static SearchException notReady(Throwable cause) {
        return new SearchException("the index of words is being made", cause);
    }

    static SearchException damaged(Throwable cause) {
        return new SearchException("the index of words cannot be read (" + cause.getMessage() + ")", cause);
    }
}
