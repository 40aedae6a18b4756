package org.detente.coding.reader.attribution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.detente.model.Span;

/**
 * An attribution as the reader sees it. Spans neither begin nor end with white space.
 *
 * @param source who speaks; absent where nobody is named
 * @param cue what attributes
 * @param content its parts in order, at least one
 * @param probability how sure the reader is, from 0 to 1: that of the cue times the geometric mean of those of the content's
 *     and source's pieces
 */
public record ReadAttribution(Optional<Span> source, Span cue, List<Span> content, double probability) {
    public ReadAttribution {
        Objects.requireNonNull(source);
        Objects.requireNonNull(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("the attribution of the cue at " + cue + " has no content");
        }
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability " + probability + " is not within 0 and 1");
        }
    }
}
