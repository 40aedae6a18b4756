package org.detente.evaluation.copies;

import java.util.Arrays;
import java.util.Optional;
import org.detente.model.CopyKind;

/** What two articles of the set are to each other. */
enum Label {
    IDENTICAL(CopyKind.IDENTICAL),
    REPRINT(CopyKind.REPRINT),
    EDITED(CopyKind.EDITED),
    REWORDED(CopyKind.REWORDED),
    EXCERPT(CopyKind.EXCERPT),
    /** Copies, of which nobody can say for sure of which kind. */
    ANY,
    /** Perhaps a copy, perhaps none: not scored. */
    UNSURE,
    /** No copies. */
    NONE;

    private final Optional<CopyKind> kind;

    Label(CopyKind kind) {
        this.kind = Optional.of(kind);
    }

    Label() {
        kind = Optional.empty();
    }

    static Label of(CopyKind kind) {
        return Arrays.stream(values())
                .filter(l -> l.kind.filter(k -> k == kind).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** The kind of copy, where it is sure. */
    Optional<CopyKind> kind() {
        return kind;
    }

    /** Whether the two are surely copies. */
    boolean isCopy() {
        return kind.isPresent() || this == ANY;
    }
}
