package org.detente.model;

import java.util.Objects;
import java.util.Optional;

/**
 * How something stands, as one article tells it.
 *
 * @param status how it stands
 * @param since the day from which it does, where the text tells
 * @param reported when the article was published
 * @param evidence the words that say so
 */
public record Told<S extends Enum<S>>(
        S status, Optional<PartialDate> since, Optional<PartialDate> reported, Evidence evidence) {
    public Told {
        Objects.requireNonNull(status);
        Objects.requireNonNull(since);
        Objects.requireNonNull(reported);
        Objects.requireNonNull(evidence);
    }

    /** The day that counts: from when it holds, else when it was reported. */
    public Optional<PartialDate> day() {
        return since.or(() -> reported);
    }
}
