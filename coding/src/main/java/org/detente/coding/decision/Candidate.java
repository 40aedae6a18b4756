package org.detente.coding.decision;

import java.util.Objects;
import org.detente.model.Event;

/**
 * An event that was weighed.
 *
 * @param event with the confidence that the evidence gives
 * @param sentence number of its sentence in the article
 * @param evidence what speaks for it
 * @param statuses what told its status
 */
public record Candidate(Event event, int sentence, Evidence evidence, StatusEvidence statuses) {
    public Candidate {
        Objects.requireNonNull(event);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(statuses);
    }
}
