package org.detente.reading.source.open;

import java.io.IOException;
import java.io.Serial;
import org.detente.reading.Problem;

/** A source, or the rest of it, cannot be read; says so in the words of a {@link Problem}. */
public final class UnreadableException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Problem.Kind kind;
    private final String reason;

    /**
     * One of a kind.
     *
     * @param reason in a word, by which such sources are counted
     * @param detail what is wrong and what to try
     */
    public UnreadableException(Problem.Kind kind, String reason, String detail) {
        super(detail);
        this.kind = kind;
        this.reason = reason;
    }

    /** Of a source that should have been read. */
    public static UnreadableException failed(String reason, String detail) {
        return new UnreadableException(Problem.Kind.FAILED, reason, detail);
    }

    /** Of a source that is left out on purpose. */
    public static UnreadableException skipped(String reason, String detail) {
        return new UnreadableException(Problem.Kind.SKIPPED, reason, detail);
    }

    /** The same as it is told to a person, with where it happened. */
    public Problem at(String location) {
        return new Problem(location, kind, reason, String.valueOf(getMessage()));
    }
}
