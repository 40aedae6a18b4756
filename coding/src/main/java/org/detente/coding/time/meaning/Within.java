package org.detente.coding.time.meaning;

import java.util.Optional;
import org.detente.coding.time.value.Grain;
import org.detente.coding.time.value.OpenTime;
import org.detente.coding.time.value.Slot;
import org.detente.coding.time.value.TimeValue;

/**
 * A slot of a period that is named with it: "the first quarter of this year", "September last year".
 *
 * @param slot that comes round
 * @param whole the period
 */
public record Within(Slot slot, Meaning whole) implements Meaning {
    @Override
    public TimeValue from(Anchors anchors) {
        return of(whole.from(anchors));
    }

    /** The slot of a period that is known, else open. */
    public TimeValue of(TimeValue period) {
        return Anchors.agreed(period.days(), slot::in)
                .orElseGet(() -> new OpenTime(slot.kind().grain(), Optional.of(slot), Optional.empty()));
    }

    @Override
    public Optional<Grain> grain() {
        return Optional.of(slot.kind().grain());
    }
}
