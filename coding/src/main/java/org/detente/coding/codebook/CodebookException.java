package org.detente.coding.codebook;

/** A codebook that cannot be used; the message says which file, line and column, what is wrong and what to try. */
public final class CodebookException extends RuntimeException {
    CodebookException(String message) {
        super(message);
    }

    CodebookException(String message, Throwable cause) {
        super(message, cause);
    }
}
