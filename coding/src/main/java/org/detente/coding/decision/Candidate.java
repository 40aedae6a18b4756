package org.detente.coding.decision;

import java.util.Objects;
import org.detente.model.Event;

/**
 * An event that was weighed.
 *
 * @param event with the confidence that the evidence gives
 * @param evidence what speaks for it
 * @param statuses what told its status
 */
public record Candidate(Event event, Evidence evidence, StatusEvidence statuses) {
    public Candidate {
        Objects.requireNonNull(event);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(statuses);
    }
}
