package org.detente.server.layout;

import java.util.Locale;
import org.detente.model.Place;
import org.detente.model.StoryEvent;
import org.detente.server.actors.ActorNames;

/**
 * An act in a list of all pages.
 *
 * @param act the act
 * @param names of actors
 * @param formats of numbers and days
 */
public record ActLine(StoryEvent act, ActorNames names, Formats formats) {
    /** Its day, or that of its first report. */
    public String when() {
        return act.date()
                .map(formats::date)
                .or(() -> act.reported().map(day -> formats.date(day) + ", reported"))
                .orElse("no date");
    }

    /** "Russia → United States". */
    public String who() {
        return EventWords.who(act.source(), act.target(), names);
    }

    /** Its type. */
    public String what() {
        return act.type().name().toLowerCase(Locale.ROOT);
    }

    /** Whether it took place. */
    public String status() {
        return act.status().name().toLowerCase(Locale.ROOT) + (act.denied() ? ", denied by some" : "");
    }

    /** Where; empty where no text tells. */
    public String place() {
        return act.place().map(Place::name).orElse("");
    }

    /** "3 articles". */
    public String sources() {
        return formats.count(act.articles().size(), "article", "articles");
    }

    /** The first report, with how it was coded. */
    public String row() {
        return "/row/" + report();
    }

    /** The first report in its article. */
    public String article() {
        return "/article/" + act.firstReport() + "#" + report();
    }

    private String report() {
        return act.accounts().get(0).events().get(0);
    }
}
