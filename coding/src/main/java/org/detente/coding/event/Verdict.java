package org.detente.coding.event;

import java.util.Objects;
import org.detente.coding.codebook.CodebookEntry;
import org.detente.model.EventType;
import org.detente.model.Status;

/**
 * What the codebook says about one ordered pair of participants.
 *
 * @param type PLOVER type
 * @param cameo CAMEO code
 * @param status whether it took place
 * @param entry the entry that decided
 * @param confidence 0 to 1
 */
public record Verdict(EventType type, String cameo, Status status, CodebookEntry entry, double confidence) {
    public Verdict {
        Objects.requireNonNull(type);
        Objects.requireNonNull(cameo);
        Objects.requireNonNull(status);
        Objects.requireNonNull(entry);
    }
}
