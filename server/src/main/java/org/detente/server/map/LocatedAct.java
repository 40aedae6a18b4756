package org.detente.server.map;

import java.util.Locale;
import org.detente.model.Place;
import org.detente.model.StoryEvent;
import org.detente.server.actors.ActorNames;
import org.detente.server.layout.EventWords;
import org.detente.server.layout.Formats;

/**
 * An act in the list.
 *
 * @param act the act
 * @param names of actors
 * @param formats of numbers and days
 */
record LocatedAct(StoryEvent act, ActorNames names, Formats formats) {
    String when() {
        return act.date()
                .map(formats::date)
                .or(() -> act.reported().map(day -> formats.date(day) + ", reported"))
                .orElse("no date");
    }

    String who() {
        return EventWords.who(act.source(), act.target(), names);
    }

    String what() {
        return act.type().name().toLowerCase(Locale.ROOT);
    }

    String status() {
        return act.status().name().toLowerCase(Locale.ROOT) + (act.denied() ? ", denied by some" : "");
    }

    String place() {
        return act.place().map(Place::name).orElse("");
    }

    String sources() {
        return formats.count(act.articles().size(), "article", "articles");
    }

    /** The first report, with how it was coded. */
    String row() {
        return "/row/" + report();
    }

    /** The first report in its article. */
    String article() {
        return "/article/" + act.firstReport() + "#" + report();
    }

    private String report() {
        return act.accounts().get(0).events().get(0);
    }
}
