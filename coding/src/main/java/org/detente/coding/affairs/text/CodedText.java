package org.detente.coding.affairs.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.detente.coding.place.NamedPlaces;
import org.detente.coding.time.TimeMention;
import org.detente.model.Article;
import org.detente.model.Event;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.detente.model.Statement;
import org.detente.text.TextStructure;

/**
 * A text with all that was read from it before its affairs are.
 *
 * @param article the article
 * @param structure its sentences and quotations
 * @param mentions actors, in the order of the text
 * @param statements dated
 * @param events dated and placed
 * @param times expressions of time, in the order of the text
 * @param places that it names
 */
public record CodedText(
        Article article,
        TextStructure structure,
        List<Mention> mentions,
        List<Statement> statements,
        List<Event> events,
        List<TimeMention> times,
        NamedPlaces places) {
    public CodedText {
        Objects.requireNonNull(article);
        Objects.requireNonNull(structure);
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        times = List.copyOf(times);
        Objects.requireNonNull(places);
    }

    /** The same text with other mentions, in the order of the text. */
    public CodedText with(List<Mention> others) {
        return new CodedText(article, structure, others, statements, events, times, places);
    }

    /** When the article was published. */
    public Optional<PartialDate> published() {
        return article.published().map(Published::date);
    }
}
