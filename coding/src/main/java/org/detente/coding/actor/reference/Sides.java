package org.detente.coding.actor.reference;

import java.util.Set;
import org.detente.model.Actor;

/** For whom the people of an article speak when they say "we". */
final class Sides {
    private static final Set<String> SPOKEN_FOR =
            Set.of("spokesman", "spokeswoman", "spokesperson", "manager", "secretary", "chairman", "chairwoman");
    private static final int SIDE_REACH = 60;

    private final EntityBook book;

    /** Settles who is spokesman of what stands beside him. */
    Sides(EntityBook book, Trail trail) {
        this.book = book;

        for (Entity entity : book.all()) {
            if (entity.isPerson() && entity.nouns.stream().anyMatch(SPOKEN_FOR::contains)) {
                entity.side = entity.places.stream()
                        .filter(p -> p.form() == Reference.Form.NAME)
                        .flatMap(p -> trail.beside(p, SIDE_REACH).stream())
                        .filter(e -> e.kind == Entity.Kind.BODY)
                        .findFirst();
            }
        }
    }

    /** Who is meant when somebody says "we". */
    Entity of(Entity speaker) {
        if (speaker.side.isPresent()) {
            return speaker.side.get();
        }
        if (!speaker.isPerson()) {
            return speaker;
        }
        Entity side = book.keyed("side of " + speaker.places.get(0).span().start(), Entity.Kind.GROUP);
        side.actor = speaker.actor.map(a -> Actor.of(a.code()));
        return side;
    }
}
