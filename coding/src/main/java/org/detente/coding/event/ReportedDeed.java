package org.detente.coding.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.detente.coding.codebook.CodebookEntry;
import org.detente.model.EventType;
import org.detente.model.Span;
import org.detente.model.Status;

/**
 * What an entry of the codebook reports in a sentence, whoever takes part.
 *
 * @param words from the first word of the entry and its verb group to the last
 * @param entry the entry
 * @param cameo the code, after the words before the verb: "refuses to lift" is another than "lifts"
 * @param type PLOVER type of that code or entry
 * @param mode PLOVER mode
 * @param goldstein the code's value
 * @param contexts that the code implies or the sentence tells
 * @param status whether it took place
 */
public record ReportedDeed(
        Span words,
        CodebookEntry entry,
        String cameo,
        EventType type,
        Optional<String> mode,
        double goldstein,
        List<String> contexts,
        Status status) {
    public ReportedDeed {
        Objects.requireNonNull(words);
        Objects.requireNonNull(entry);
        Objects.requireNonNull(cameo);
        Objects.requireNonNull(type);
        Objects.requireNonNull(mode);
        contexts = List.copyOf(contexts);
        Objects.requireNonNull(status);
    }
}
