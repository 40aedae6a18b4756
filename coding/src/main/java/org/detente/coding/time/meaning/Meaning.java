package org.detente.coding.time.meaning;

import java.util.Optional;
import org.detente.coding.time.value.Grain;
import org.detente.coding.time.value.TimeValue;

/**
 * What an expression of time means wherever it stands.
 *
 * <p>Example: "last month" is {@code new Shift(Grain.MONTH, -1, Base.SPOKEN)}; spoken on 2022-06-10 it is 2022-05.
 */
public sealed interface Meaning
        permits Bare, ClockShift, Containing, Elliptic, Fixed, NextFew, Shift, Stepped, Timed, Within {
    /** The value that it has there; open where the anchors do not tell. */
    TimeValue from(Anchors anchors);

    /** The size of the period that it means, where it means one. */
    default Optional<Grain> grain() {
        return Optional.empty();
    }
}
