package org.detente.model;

import java.util.Objects;

/**
 * One reference to an actor.
 *
 * @param articleId the article
 * @param span where it stands
 * @param text the words
 * @param actor who is meant
 * @param basis what told so
 */
public record Mention(String articleId, Span span, String text, Actor actor, Basis basis) {
    /** What told who is meant. */
    public enum Basis {
        NAME,
        TITLE,
        DEMONYM,
        CAPITAL,
        PRONOUN,
        /** Nothing but that the whole article is about one state, which its other actors belong to. */
        CONTEXT,
        MODEL
    }

    public Mention {
        Objects.requireNonNull(articleId);
        Objects.requireNonNull(actor);
        Objects.requireNonNull(basis);
        new Phrase(text, span);
    }
}
