package org.detente.evaluation.events;

import java.io.IOException;

/** An annotation that cannot be understood: says where and what. */
final class AnnotationException extends IOException {
    private static final long serialVersionUID = 1L;

    AnnotationException(String where, String what) {
        super(where + ": " + what + "; see training/sentences/README.md");
    }

    AnnotationException(String where, String what, Throwable cause) {
        super(where + ": " + what + "; see training/sentences/README.md", cause);
    }
}
