package org.detente.server.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.PartialDate;
import org.detente.model.Span;

/** Finds the places and times that a text names; whoever starts the server knows what reads them. */
@FunctionalInterface
public interface TextMarker {
    /**
     * Words that name a place or a time.
     *
     * @param span where they stand
     * @param isTime whether it is a time
     * @param meaning what they mean: "Geneva, CHE, town", "P2D"
     * @param date the date of the calendar that they mean, where they mean one
     */
    record Named(Span span, boolean isTime, String meaning, Optional<PartialDate> date) {
        public Named {
            Objects.requireNonNull(span);
            Objects.requireNonNull(meaning);
            Objects.requireNonNull(date);
        }
    }

    /** What an article names; nothing where it is not known how to read it. */
    List<Named> named(Article article);
}
