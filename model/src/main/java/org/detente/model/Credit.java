package org.detente.model;

import java.util.Objects;

/**
 * An agency or outlet that the text itself names as where it, or a part of it, comes from.
 *
 * @param name the agency or outlet as the text calls it ("RT")
 * @param kind how it is credited
 * @param text the words that say so ("Source: RT NEWS"); a credit line is not part of the clean text
 */
public record Credit(String name, Kind kind, String text) {
    /** How an agency or outlet is credited. */
    public enum Kind {
        /** A line such as "Source: …". */
        SOURCE,
        /** In a sentence, such as "as reported by …" or "told …". */
        REPORTED_BY,
        /** In the byline ("Reuters staff"). */
        BYLINE,
        /** In the dateline ("MOSCOW (Reuters) -"). */
        DATELINE
    }

    public Credit {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a credit names somebody; got a blank name from \"" + text + "\"");
        }
        Objects.requireNonNull(kind);
    }
}
