package org.detente.server.filter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Status;

/** How acts stand that a reader chooses. */
public enum ActStatus {
    /** What is reported as done; chosen where a reader chooses nothing. */
    DONE("Happened or going on"),
    AHEAD("Planned or possible"),
    DENIED("Denied"),
    BACKGROUND("Background"),
    ANY("All");

    private final String label;

    ActStatus(String label) {
        this.label = label;
    }

    /** For a reader. */
    public String label() {
        return label;
    }

    /** What belongs to it; everything where empty. */
    public Set<Status> statuses() {
        return switch (this) {
            case DONE -> Set.of(Status.HAPPENED, Status.ONGOING);
            case AHEAD -> Set.of(Status.PLANNED, Status.CONDITIONAL, Status.POSSIBLE);
            case DENIED -> Set.of(Status.DENIED);
            case BACKGROUND -> Set.of(Status.BACKGROUND);
            case ANY -> Set.of();
        };
    }

    /** In an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ActStatus> of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst();
    }
}
