package org.detente.application.command;

/** Why a command cannot do what was asked, in words for the user: what, where, and what to try. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    CommandFailure(String message) {
        super(message);
    }
}
