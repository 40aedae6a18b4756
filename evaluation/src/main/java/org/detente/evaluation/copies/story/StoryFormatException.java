package org.detente.evaluation.copies.story;

import java.io.IOException;

/** A story that is not written in the form that {@code gold/copies/README.md} tells: where, what, and what to try. */
final class StoryFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    StoryFormatException(String file, int line, String what, String attempt) {
        super(file + ":" + line + ": " + what + "; " + attempt);
    }
}
