package org.detente.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.Identity;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Place;
import org.detente.model.Published;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.model.Status;

/** Builds small coded articles; states are given by their codes and stand in the text by their names. */
public final class News {
    /** The names of the states that may be given. */
    public static final Map<String, String> NAMES = Map.of(
            "EST",
            "Estonia",
            "LVA",
            "Latvia",
            "LTU",
            "Lithuania",
            "FIN",
            "Finland",
            "SWE",
            "Sweden",
            "NOR",
            "Norway",
            "DNK",
            "Denmark",
            "POL",
            "Poland");

    private final Article article;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    private News(Article article) {
        this.article = article;
    }

    /** An article of an outlet of the same name; the day may be empty. */
    public static News of(String id, String day, String title, String text) {
        Optional<Published> published = day.isEmpty()
                ? Optional.empty()
                : Optional.of(new Published(PartialDate.parse(day), Published.Basis.GIVEN));
        return new News(new Article(
                id,
                Optional.empty(),
                Optional.of("Outlet " + id),
                Optional.of(title),
                Optional.empty(),
                published,
                Optional.of("en"),
                text,
                "",
                List.of()));
    }

    /** Adds the first mention of an actor. */
    public News mention(String code) {
        ActorPhrase phrase = actor(code);
        mentions.add(new Mention(
                article.id(), phrase.span(), phrase.text(), phrase.actor().orElseThrow(), Mention.Basis.NAME));
        return this;
    }

    /** Adds an event without a date that happened; who is empty is unknown. */
    public News event(EventType type, String source, String target, String trigger) {
        return event(type, source, target, trigger, "", Status.HAPPENED);
    }

    /** Adds an event; several codes are parted by a blank, who or what is empty is unknown. */
    public News event(EventType type, String source, String target, String trigger, String date, Status status) {
        List<ActorPhrase> sources = actors(source);
        List<ActorPhrase> targets = actors(target);
        Phrase phrase = phrase(trigger);
        events.add(new Event(
                Identity.event(article.id(), type, phrase.span(), sources, targets),
                article.id(),
                type,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                OptionalDouble.empty(),
                sources,
                targets,
                phrase,
                status,
                Optional.empty(),
                date.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(date)),
                Optional.empty(),
                0.8,
                "reader"));
        return this;
    }

    /** Gives the last event a place. */
    public News at(String name, double lat, double lon) {
        Event last = events.remove(events.size() - 1);
        events.add(last.withPlace(new Place(
                name, Optional.empty(), OptionalDouble.of(lat), OptionalDouble.of(lon), OptionalLong.empty())));
        return this;
    }

    /** Makes the last event something that an actor says. */
    public News claimedBy(String code) {
        Event last = events.remove(events.size() - 1);
        ActorPhrase speaker = actor(code);
        Statement statement = new Statement(
                Identity.statement(article.id(), speaker.span(), last.trigger().span()),
                article.id(),
                Optional.of(speaker),
                phrase(speaker.text()),
                last.trigger(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        statements.add(statement);
        events.add(new Event(
                last.id(),
                last.articleId(),
                last.type(),
                last.mode(),
                last.contexts(),
                last.cameo(),
                last.goldstein(),
                last.source(),
                last.target(),
                last.trigger(),
                last.status(),
                Optional.of(statement.id()),
                last.date(),
                last.place(),
                last.confidence(),
                last.basis()));
        return this;
    }

    /** The article as built so far. */
    public CodedArticle coded() {
        return new CodedArticle(article, mentions, statements, events);
    }

    private List<ActorPhrase> actors(String codes) {
        List<ActorPhrase> actors = new ArrayList<>();
        for (String code : codes.split(" ", -1)) {
            if (!code.isEmpty()) {
                actors.add(actor(code));
            }
        }
        return actors;
    }

    private ActorPhrase actor(String code) {
        Phrase phrase = phrase(NAMES.getOrDefault(code, code));
        return new ActorPhrase(phrase.text(), phrase.span(), Optional.of(Actor.of(code)));
    }

    private Phrase phrase(String words) {
        int start = article.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("\"" + words + "\" is not in the text");
        }
        return new Phrase(words, new Span(start, start + words.length()));
    }
}
