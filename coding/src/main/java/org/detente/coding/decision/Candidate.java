package org.detente.coding.decision;

import java.util.Objects;
import org.detente.model.Event;

/**
 * An event that was weighed.
 *
 * @param event with the confidence that the evidence gives
 * @param evidence what speaks for it
 */
public record Candidate(Event event, Evidence evidence) {
    public Candidate {
        Objects.requireNonNull(event);
        Objects.requireNonNull(evidence);
    }
}
