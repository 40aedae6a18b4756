package org.detente.coding.reader.event;

import java.util.Map;
import java.util.Optional;
import org.detente.model.EventType;

/**
 * A root of the model in PLOVER's terms.
 *
 * @param type the main root
 * @param cameo the CAMEO code that a finer root stands for; absent where the root tells no more than the type
 */
public record ReadRoot(EventType type, Optional<String> cameo) {
    private static final Map<String, String> FINER = Map.of(
            "SANCTION.economic", "163",
            "SANCTION.convict", "116",
            "COERCE.blockade", "191",
            "COERCE.occupy", "192",
            "COERCE.cyber", "176",
            "ASSAULT.destroy", "1712");

    /** Reads a label: {@code SANCTION} or {@code SANCTION.economic}. */
    static ReadRoot of(String label) {
        int dot = label.indexOf('.');
        return new ReadRoot(
                EventType.valueOf(dot < 0 ? label : label.substring(0, dot)), Optional.ofNullable(FINER.get(label)));
    }
}
