package org.detente.coding.classes;

/** Classes that cannot be fitted or used; the message says which file and line, what is wrong and what to try. */
public final class ClassesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what to tell the user. */
    public ClassesException(String message) {
        super(message);
    }

    /** With what to tell the user, and what caused it. */
    public ClassesException(String message, Throwable cause) {
        super(message, cause);
    }
}
