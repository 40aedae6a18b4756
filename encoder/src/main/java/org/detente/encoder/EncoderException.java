package org.detente.encoder;

import org.jspecify.annotations.Nullable;

/** The model cannot be loaded or run; the message says which file, what is wrong and what to try. */
public final class EncoderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Something is wrong with a file.
     *
     * @param where the file, or what stands for it
     * @param what is wrong
     * @param advice what to try
     */
    public EncoderException(String where, String what, String advice) {
        this(where, what, advice, null);
    }

    EncoderException(String where, String what, String advice, @Nullable Throwable cause) {
        super(where + ": " + what + "; " + advice, cause);
    }
}
