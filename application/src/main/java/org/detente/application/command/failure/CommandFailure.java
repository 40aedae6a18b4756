package org.detente.application.command.failure;

/** Why a command cannot do what was asked, in words for the user: what, where, and what to try. */
public final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CommandFailure(String message) {
        super(message);
    }
}
