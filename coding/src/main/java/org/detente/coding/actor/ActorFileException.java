package org.detente.coding.actor;

/** A list of actors that cannot be used; the message says which file and line, what is wrong and what to try. */
public final class ActorFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ActorFileException(String file, int line, String what, String advice) {
        super(message(file, line, what, advice));
    }

    ActorFileException(String file, int line, String what, String advice, Throwable cause) {
        super(message(file, line, what, advice), cause);
    }

    private static String message(String file, int line, String what, String advice) {
        return file + ", line " + line + ": " + what + "; " + advice;
    }
}
