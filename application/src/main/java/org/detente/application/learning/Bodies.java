package org.detente.application.learning;

import java.util.Optional;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.body.BodyIntroduction;
import org.detente.model.Actor;
import org.detente.model.Mention;
import org.detente.record.query.profile.Introduction;

/** Reads out of a body's introduction what kind of body it is; the record keeps the words and not the kind. */
final class Bodies {
    private Bodies() {}

    /** The introduction with the body's kind for a role; a person's as it is, none where the words tell neither. */
    static Optional<Introduction> told(Introduction introduction, ActorRegistry registry) {
        Mention mention = introduction.mention();
        Actor actor = mention.actor();
        if (actor.role().isPresent()) {
            return Optional.of(introduction);
        }
        return BodyIntroduction.of(mention.text(), registry)
                .filter(body -> actor.name().equals(Optional.of(body.name()))
                        && actor.code().equals(body.code()))
                .map(body -> new Introduction(
                        new Mention(
                                mention.articleId(),
                                mention.span(),
                                mention.text(),
                                new Actor(
                                        actor.code(),
                                        Optional.of(body.kind().sector()),
                                        actor.name(),
                                        Optional.of(body.kind().name())),
                                mention.basis()),
                        introduction.outlet(),
                        introduction.published(),
                        introduction.before(),
                        introduction.after()));
    }
}
