package org.detente.coding.actor.reference;

import java.util.Objects;
import org.detente.model.Span;

/**
 * One place of an article where somebody is referred to.
 *
 * @param span where; the article in front stands outside
 */
public record Reference(Span span, Form form) {
    /** By what sort of words. */
    public enum Form {
        NAME,
        NOUN,
        PRONOUN
    }

    public Reference {
        Objects.requireNonNull(span);
        Objects.requireNonNull(form);
    }
}
