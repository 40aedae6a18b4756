package org.detente.evaluation.times;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.detente.model.PartialDate;

/**
 * An annotated text.
 *
 * @param name of the document
 * @param text without tags
 * @param created its document creation time, where it tells one
 * @param tags in the order of the text
 */
record TimeDocument(String name, String text, Optional<PartialDate> created, List<TimeTag> tags) {
    TimeDocument {
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
        Objects.requireNonNull(created);
        tags = List.copyOf(tags);
    }
}
