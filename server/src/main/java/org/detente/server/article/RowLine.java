package org.detente.server.article;

import java.util.Locale;
import java.util.Set;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;
import org.detente.model.Statement;
import org.detente.server.actors.ActorNames;
import org.detente.server.layout.EventWords;
import org.detente.server.layout.Formats;

/**
 * A row of an article in a line of a list.
 *
 * @param id its identifier, to which the mark in the text leads
 * @param what what it is
 * @param words the words that it rests on
 * @param note date, place, and how sure it is
 */
public record RowLine(String id, String what, String words, String note) {
    static RowLine of(Event event, ActorNames names, Formats formats) {
        String note = event.date().map(date -> formats.date(date) + ", ").orElse("")
                + event.place().map(place -> place.name() + ", ").orElse("")
                + (event.reportedBy().isPresent() ? "as claimed, " : "")
                + "confidence " + String.format(Locale.ROOT, "%.2f", event.confidence());
        return new RowLine(event.id(), what(event, names), event.trigger().text(), note);
    }

    static RowLine of(Statement statement, ActorNames names) {
        String who = statement
                .speaker()
                .map(phrase -> phrase.actor()
                        .map(actor -> actor.name().orElse(phrase.text()) + " (" + names.name(actor.code()) + ")")
                        .orElse(phrase.text()))
                .orElse("Somebody not named");
        String to = statement
                .addressee()
                .map(ActorPhrase::text)
                .map(name -> ", to " + name)
                .orElse("");
        return new RowLine(
                statement.id(),
                who + " " + statement.cue().text(),
                statement.content().text(),
                (statement.direct() ? "quoted" : "reported") + to);
    }

    /** The same, marked where a reader has found it wrong. */
    RowLine marked(Set<String> wrong) {
        return wrong.contains(id) ? new RowLine(id, what, words, note + ", reported as wrong") : this;
    }

    static String what(Event event, ActorNames names) {
        return EventWords.who(event, names) + ": " + EventWords.type(event) + ", "
                + event.status().name().toLowerCase(Locale.ROOT);
    }
}
