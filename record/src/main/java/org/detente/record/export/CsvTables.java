package org.detente.record.export;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.Copy;
import org.detente.model.Credit;
import org.detente.model.Event;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Place;
import org.detente.model.Published;
import org.detente.model.Quad;
import org.detente.model.Statement;
import org.detente.model.StoryEvent;
import org.detente.record.query.GroupedArticle;
import org.detente.record.query.GroupedEvent;
import org.detente.record.query.RelationDay;

/** Which columns each CSV file has. */
final class CsvTables {
    private CsvTables() {}

    static CsvColumns<Article> articles() {
        return new CsvColumns<Article>()
                .plain("id", Article::id)
                .maybe("url", Article::url)
                .maybe("outlet", Article::outlet)
                .maybe("title", Article::title)
                .maybe("byline", Article::byline)
                .plain(
                        "published",
                        article -> article.published()
                                .map(p -> p.date().toString())
                                .orElse(""))
                .plain(
                        "published_basis",
                        article ->
                                article.published().map(p -> lower(p.basis())).orElse(""))
                .maybe(
                        "published_time",
                        article -> article.published().flatMap(Published::time).map(Instant::toString))
                .maybe("language", Article::language)
                .plain("characters", article -> Integer.toString(article.text().length()))
                .plain("sha256", Article::sha256)
                .words(
                        "credits",
                        article -> CsvColumns.joined(
                                article.credits().stream().map(Credit::name).toList()));
    }

    static CsvColumns<Mention> mentions() {
        return new CsvColumns<Mention>()
                .plain("article_id", Mention::articleId)
                .words("text", Mention::text)
                .span("span", Mention::span)
                .actor("", mention -> Optional.of(mention.actor()))
                .plain("basis", mention -> lower(mention.basis()));
    }

    static CsvColumns<Statement> statements() {
        return new CsvColumns<Statement>()
                .plain("id", Statement::id)
                .plain("article_id", Statement::articleId)
                .maybePhrase("speaker", statement -> statement.speaker().map(who -> new Phrase(who.text(), who.span())))
                .actor("speaker_", statement -> statement.speaker().flatMap(ActorPhrase::actor))
                .phrase("cue", Statement::cue)
                .phrase("content", Statement::content)
                .words(
                        "continued",
                        statement -> CsvColumns.joined(
                                statement.continued().stream().map(Phrase::text).toList()))
                .plain("direct", statement -> Boolean.toString(statement.direct()))
                .maybe("via", Statement::via)
                .maybe("addressee_text", statement -> statement.addressee().map(a -> a.text()))
                .actor("addressee_", statement -> statement.addressee().flatMap(a -> a.actor()))
                .plain("date", statement -> date(statement.date()));
    }

    static CsvColumns<Event> events() {
        return new CsvColumns<Event>()
                .plain("id", Event::id)
                .plain("article_id", Event::articleId)
                .plain("type", event -> event.type().name())
                .maybe("mode", Event::mode)
                .words("contexts", event -> CsvColumns.joined(event.contexts()))
                .plain("quad", event -> Integer.toString(event.quad().number()))
                .maybe("cameo", Event::cameo)
                .number("goldstein", Event::goldstein)
                .parties("source", Event::source)
                .parties("target", Event::target)
                .phrase("trigger", Event::trigger)
                .plain("status", event -> lower(event.status()))
                .maybe("reported_by", Event::reportedBy)
                .plain("date", event -> date(event.date()))
                .place(Event::place)
                .number("confidence", event -> OptionalDouble.of(event.confidence()))
                .words("basis", Event::basis);
    }

    static CsvColumns<GroupedArticle> groupedArticles() {
        return new CsvColumns<GroupedArticle>()
                .all(GroupedArticle::article, articles())
                .maybe("story_id", GroupedArticle::storyId)
                .maybe("copy_of", article -> article.copyOf().map(Copy::ofId))
                .maybe("copy_kind", article -> article.copyOf().map(copy -> lower(copy.kind())))
                .number(
                        "copy_similarity",
                        article -> article.copyOf().stream()
                                .mapToDouble(Copy::similarity)
                                .findFirst());
    }

    static CsvColumns<GroupedEvent> groupedEvents() {
        return new CsvColumns<GroupedEvent>()
                .all(GroupedEvent::event, events())
                .maybe("story_event_id", GroupedEvent::storyEventId);
    }

    static CsvColumns<Copy> copies() {
        return new CsvColumns<Copy>()
                .plain("article_id", Copy::articleId)
                .plain("of_id", Copy::ofId)
                .plain("kind", copy -> lower(copy.kind()))
                .number("similarity", copy -> OptionalDouble.of(copy.similarity()))
                .plain("passages", copy -> Integer.toString(copy.passages().size()));
    }

    static CsvColumns<StoryEvent> storyEvents() {
        return new CsvColumns<StoryEvent>()
                .plain("id", StoryEvent::id)
                .plain("type", event -> event.type().name())
                .plain("quad", event -> Integer.toString(event.type().quad().number()))
                .words("source_codes", event -> CsvColumns.joined(event.source()))
                .words("target_codes", event -> CsvColumns.joined(event.target()))
                .plain("date", event -> date(event.date()))
                .plain("reported", event -> date(event.reported()))
                .maybe("place_name", event -> event.place().map(Place::name))
                .maybe("place_country", event -> event.place().flatMap(Place::country))
                .plain("articles", event -> Integer.toString(event.articles().size()))
                .plain("texts", event -> Integer.toString(event.texts()))
                .words("outlets", event -> CsvColumns.joined(event.outlets()))
                .plain("status", event -> lower(event.status()))
                .plain("denied", event -> Boolean.toString(event.denied()))
                .plain("first_article", StoryEvent::firstReport);
    }

    static CsvColumns<RelationDay> relations() {
        CsvColumns<RelationDay> columns = new CsvColumns<RelationDay>()
                .words("a", RelationDay::a)
                .words("b", RelationDay::b)
                .plain("date", day -> day.date().toString());
        for (Quad quad : Quad.values()) {
            columns.plain("ab_" + quad.number(), day -> String.valueOf(day.ab().get(quad)));
        }
        for (Quad quad : Quad.values()) {
            columns.plain("ba_" + quad.number(), day -> String.valueOf(day.ba().get(quad)));
        }
        for (Quad quad : Quad.values()) {
            columns.plain(
                    "mutual_" + quad.number(),
                    day -> String.valueOf(day.mutual().get(quad)));
        }
        return columns.number(
                        "net_goldstein",
                        day -> OptionalDouble.of(day.netGoldstein().doubleValue()))
                .plain("statements", day -> Integer.toString(day.statements()))
                .plain("sources", day -> Integer.toString(day.sources()));
    }

    static String date(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
