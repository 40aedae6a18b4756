package org.detente.server.relation;

import java.util.Objects;
import org.detente.model.Event;
import org.detente.server.layout.EventWords;
import org.detente.stories.tension.Mover;

/** An act that moved tension. */
record MoverRow(Mover mover, Event event, RowContext context) {
    static MoverRow of(Mover mover, RowContext context) {
        return new MoverRow(
                mover,
                Objects.requireNonNull(context.data().events().get(mover.deed().id())),
                context);
    }

    String when() {
        return context.formats().day(mover.deed().day());
    }

    String points() {
        return context.formats().signed(mover.points());
    }

    String side() {
        return mover.points() > 0 ? "conflict" : "cooperation";
    }

    String who() {
        return EventWords.who(event, context.names());
    }

    String what() {
        return EventWords.type(event);
    }

    /** The article, at the act. */
    String address() {
        return "/article/" + event.articleId() + "#" + event.id();
    }
}
