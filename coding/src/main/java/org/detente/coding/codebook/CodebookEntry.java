package org.detente.coding.codebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.detente.coding.codebook.notation.ArgumentPattern;
import org.detente.model.EventType;

/**
 * One row of {@code events.tsv}.
 *
 * @param id code and words ("163:impose-sanction-on"), the same from run to run
 * @param cameo what the words report
 * @param type what they report in PLOVER's terms: the code's type, or another where the row says so
 * @param mode PLOVER mode, from the code or the row
 * @param notation the words and where the participants stand, as the row writes it
 * @param patterns the readings of the notation
 * @param example a sentence that the entry codes, with {@code <source>} and {@code {target}} marked
 * @param line line of the file, from 1
 */
public record CodebookEntry(
        String id,
        CameoCode cameo,
        EventType type,
        Optional<String> mode,
        String notation,
        List<ArgumentPattern> patterns,
        Optional<String> example,
        int line) {
    public CodebookEntry {
        Objects.requireNonNull(id);
        Objects.requireNonNull(cameo);
        Objects.requireNonNull(type);
        Objects.requireNonNull(mode);
        Objects.requireNonNull(notation);
        patterns = List.copyOf(patterns);
        Objects.requireNonNull(example);
    }
}
