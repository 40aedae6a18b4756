package org.detente.coding.codebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.detente.model.EventType;

/**
 * One CAMEO code and what it means in PLOVER 0.8.
 *
 * @param code digits ("0872")
 * @param type PLOVER type, from PLOVER's published conversion table
 * @param mode PLOVER mode, lower case
 * @param contexts PLOVER contexts that the code itself implies
 * @param goldstein value on the Goldstein scale, −10 to +10
 * @param promised code of the same deed when it is only promised
 * @param refused code of the same deed when it is refused
 * @param threatened code of the same deed when it is threatened
 * @param label what it is, in a few words
 */
public record CameoCode(
        String code,
        EventType type,
        Optional<String> mode,
        List<String> contexts,
        double goldstein,
        Optional<String> promised,
        Optional<String> refused,
        Optional<String> threatened,
        String label) {
    public CameoCode {
        Objects.requireNonNull(code);
        Objects.requireNonNull(type);
        Objects.requireNonNull(mode);
        contexts = List.copyOf(contexts);
        if (!(goldstein >= -10 && goldstein <= 10)) {
            throw new IllegalArgumentException("the value " + goldstein + " is not between -10 and 10");
        }
        Objects.requireNonNull(promised);
        Objects.requireNonNull(refused);
        Objects.requireNonNull(threatened);
        Objects.requireNonNull(label);
    }
}
