package org.detente.coding.affairs.instrument.known;

import java.util.Objects;
import java.util.Optional;
import org.detente.model.InstrumentStatus;
import org.detente.model.PartialDate;

/**
 * One change in the history of an instrument.
 *
 * @param date when
 * @param status from then on
 * @param by the party that did it, where it was one alone
 */
public record Turn(PartialDate date, InstrumentStatus status, Optional<String> by) {
    public Turn {
        Objects.requireNonNull(date);
        Objects.requireNonNull(status);
        Objects.requireNonNull(by);
    }

    /** Whether a party left while the others may go on. */
    boolean isOneLeaving() {
        return by.isPresent() && status == InstrumentStatus.WITHDRAWN;
    }
}
