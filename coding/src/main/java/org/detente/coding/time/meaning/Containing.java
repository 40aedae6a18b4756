package org.detente.coding.time.meaning;

import java.util.Optional;
import org.detente.coding.time.value.Grain;
import org.detente.coding.time.value.OpenTime;
import org.detente.coding.time.value.TimeValue;

/**
 * The period of a size that holds another: "the week of December 21".
 *
 * @param size of it
 * @param part that it holds
 */
public record Containing(Grain size, Meaning part) implements Meaning {
    @Override
    public TimeValue from(Anchors anchors) {
        return Anchors.agreed(part.from(anchors).days(), day -> Optional.of(size.around(day)))
                .orElseGet(() -> new OpenTime(size, Optional.empty(), Optional.empty()));
    }

    @Override
    public Optional<Grain> grain() {
        return Optional.of(size);
    }
}
