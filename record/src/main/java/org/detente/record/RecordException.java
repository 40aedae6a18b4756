package org.detente.record;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record cannot be opened, read, written or exported.
 *
 * <p>The message says what is wrong, where, and what to try, in words for the user of the program: "the record in
 * my-record is in use by another program (process 4711): wait until it is done, or name another folder with --record".
 */
public final class RecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path where;

    /**
     * @param what what is wrong, naming the place
     * @param advice what to try
     * @param where the folder or file
     */
    public RecordException(String what, String advice, Path where) {
        super(what + ": " + advice);
        this.where = Objects.requireNonNull(where);
    }

    /** As above, with the cause where there is one. */
    public RecordException(String what, String advice, Path where, @Nullable Throwable cause) {
        super(what + ": " + advice, cause);
        this.where = Objects.requireNonNull(where);
    }

    /** The folder or file that the message is about. */
    public Path where() {
        return where;
    }
}
