package org.detente.coding.codebook.notation;

/** A codebook that cannot be used; the message says which file, line and column, what is wrong and what to try. */
public final class CodebookException extends RuntimeException {
    public CodebookException(String message) {
        super(message);
    }

    public CodebookException(String message, Throwable cause) {
        super(message, cause);
    }
}
