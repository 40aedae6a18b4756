package org.detente.evaluation.stories;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Published;

/**
 * Moves an article to other days and gives its actors other codes and its words other names.
 *
 * @param idPrefix put before its identifier
 * @param days that publication and events move by
 * @param codes other codes for some actors
 * @param words other words for the text
 */
record Moved(String idPrefix, long days, Map<String, String> codes, UnaryOperator<String> words) {
    /** The article, whose spans no longer cut what they say: it is for comparing articles alone. */
    CodedArticle of(CodedArticle coded) {
        Article old = coded.article();
        Article article = new Article(
                idPrefix + old.id(),
                old.url(),
                old.outlet(),
                old.title().map(words),
                old.byline(),
                old.published().map(published -> new Published(day(published.date()), published.basis())),
                old.language(),
                words.apply(old.text()),
                old.sha256(),
                old.credits());
        return new CodedArticle(
                article,
                coded.mentions().stream().map(this::mention).toList(),
                coded.statements(),
                coded.events().stream().map(this::event).toList());
    }

    private Mention mention(Mention mention) {
        return new Mention(
                mention.articleId(), mention.span(), mention.text(), actor(mention.actor()), mention.basis());
    }

    private Event event(Event event) {
        return new Event(
                idPrefix + event.id(),
                idPrefix + event.articleId(),
                event.type(),
                event.mode(),
                event.contexts(),
                event.cameo(),
                event.goldstein(),
                event.source().stream().map(this::phrase).toList(),
                event.target().stream().map(this::phrase).toList(),
                event.trigger(),
                event.status(),
                event.reportedBy(),
                event.date().map(this::day),
                event.place(),
                event.confidence(),
                event.basis());
    }

    private ActorPhrase phrase(ActorPhrase phrase) {
        Optional<Actor> actor = phrase.actor().map(this::actor);
        return new ActorPhrase(phrase.text(), phrase.span(), actor);
    }

    private Actor actor(Actor actor) {
        return new Actor(codes.getOrDefault(actor.code(), actor.code()), actor.sector(), actor.name(), actor.role());
    }

    /** Months and years stay, since they are not about these days. */
    private PartialDate day(PartialDate date) {
        return date.day().map(day -> PartialDate.of(day.plusDays(days))).orElse(date);
    }
}
