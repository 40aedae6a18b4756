package org.detente.reading.source;

import java.io.IOException;
import java.io.Serial;
import org.detente.reading.Problem;

/** A source, or the rest of it, cannot be read; says so in the words of a {@link Problem}. */
final class UnreadableException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Problem.Kind kind;
    private final String reason;

    UnreadableException(Problem.Kind kind, String reason, String detail) {
        super(detail);
        this.kind = kind;
        this.reason = reason;
    }

    static UnreadableException failed(String reason, String detail) {
        return new UnreadableException(Problem.Kind.FAILED, reason, detail);
    }

    static UnreadableException skipped(String reason, String detail) {
        return new UnreadableException(Problem.Kind.SKIPPED, reason, detail);
    }

    Problem at(String location) {
        return new Problem(location, kind, reason, String.valueOf(getMessage()));
    }
}
