package org.detente.coding.classes;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.detente.model.EventType;

/**
 * What a user's class is in the record's terms; a row of {@code classes.tsv}.
 *
 * @param label the class
 * @param type PLOVER type; the class itself becomes the event's mode
 * @param cameo CAMEO code, where one fits
 * @param goldstein value from −10 to +10; of a row with a code only, the code's
 * @param mutual whether what one does to the other the other does to the one ("signed a pact")
 */
public record ClassMeaning(
        String label, EventType type, Optional<String> cameo, OptionalDouble goldstein, boolean mutual) {
    public ClassMeaning {
        Objects.requireNonNull(label);
        Objects.requireNonNull(type);
        Objects.requireNonNull(cameo);
        Objects.requireNonNull(goldstein);
    }
}
