package org.detente.text.outlet;

/** A list of outlets that cannot be used; the message says which file and line, what is wrong and what to try. */
public final class OutletFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutletFileException(String file, int line, String what, String advice) {
        super(file + ", line " + line + ": " + what + "; " + advice);
    }
}
