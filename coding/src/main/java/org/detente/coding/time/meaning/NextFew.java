package org.detente.coding.time.meaning;

import org.detente.coding.time.value.Length;
import org.detente.coding.time.value.TimeValue;
import org.detente.coding.time.value.Unit;

/**
 * A length that repeats the unit of one named before: "in the past five years … over the next three".
 *
 * @param count of units; years where none was named
 */
public record NextFew(int count) implements Meaning {
    @Override
    public TimeValue from(Anchors anchors) {
        Unit unit =
                anchors.latest(Length.class, length -> true).map(Length::unit).orElse(Unit.YEAR);
        return Length.of(count, unit);
    }
}
