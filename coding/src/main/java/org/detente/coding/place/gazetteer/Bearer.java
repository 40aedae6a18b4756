package org.detente.coding.place.gazetteer;

import java.util.Objects;

/**
 * A place that bears a name.
 *
 * @param place its number in the {@link Gazetteer}
 * @param kind what the name is to it
 */
public record Bearer(int place, NameKind kind) {
    public Bearer {
        Objects.requireNonNull(kind);
    }
}
