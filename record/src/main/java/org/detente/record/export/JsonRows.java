package org.detente.record.export;

import java.io.IOException;
import java.time.Instant;
import org.detente.model.Article;
import org.detente.model.Copy;
import org.detente.model.Event;
import org.detente.model.Mention;
import org.detente.model.Place;
import org.detente.model.PlaceLevel;
import org.detente.model.Published;
import org.detente.model.Statement;
import org.detente.model.StoryEvent;
import org.detente.record.query.GroupedArticle;
import org.detente.record.query.GroupedEvent;
import org.detente.record.query.RelationDay;

/** The fields of each table's rows, in the order of the contract. */
final class JsonRows {
    private JsonRows() {}

    static void article(JsonLine line, Article article) throws IOException {
        line.text("id", article.id())
                .text("url", article.url())
                .text("outlet", article.outlet())
                .text("title", article.title())
                .text("byline", article.byline());
        if (article.published().isPresent()) {
            Published published = article.published().get();
            line.object(
                    "published",
                    date -> date.text("date", published.date().toString())
                            .lower("precision", published.date().precision())
                            .lower("basis", published.basis())
                            .text("time", published.time().map(Instant::toString)));
        }
        line.text("language", article.language())
                .text("text", article.text())
                .text("sha256", article.sha256())
                .list(
                        "credits",
                        article.credits().stream()
                                .<JsonLine.Fields>map(credit -> object -> object.text("name", credit.name())
                                        .lower("kind", credit.kind())
                                        .text("text", credit.text()))
                                .toList());
    }

    static void groupedArticle(JsonLine line, GroupedArticle grouped) throws IOException {
        article(line, grouped.article());
        line.text("storyId", grouped.storyId());
        if (grouped.copyOf().isPresent()) {
            Copy copy = grouped.copyOf().get();
            line.object(
                    "copyOf",
                    of -> of.text("articleId", copy.ofId())
                            .lower("kind", copy.kind())
                            .number("similarity", copy.similarity()));
        }
    }

    static void mention(JsonLine line, Mention mention) throws IOException {
        line.text("articleId", mention.articleId())
                .span(mention.span())
                .text("text", mention.text())
                .actor(mention.actor())
                .lower("basis", mention.basis());
    }

    static void statement(JsonLine line, Statement statement) throws IOException {
        line.text("id", statement.id())
                .text("articleId", statement.articleId())
                .actorPhrase("speaker", statement.speaker())
                .phrase("cue", statement.cue())
                .phrase("content", statement.content())
                .phrases("continued", statement.continued())
                .flag("direct", statement.direct())
                .text("via", statement.via())
                .actorPhrase("addressee", statement.addressee())
                .date("date", statement.date());
    }

    static void event(JsonLine line, Event event) throws IOException {
        line.text("id", event.id())
                .text("articleId", event.articleId())
                .text("type", event.type().name())
                .text("mode", event.mode())
                .texts("contexts", event.contexts())
                .number("quad", event.quad().number())
                .text("cameo", event.cameo())
                .number("goldstein", event.goldstein())
                .actorPhrases("source", event.source())
                .actorPhrases("target", event.target())
                .phrase("trigger", event.trigger())
                .lower("status", event.status())
                .text("reportedBy", event.reportedBy())
                .date("date", event.date());
        if (event.place().isPresent()) {
            place(line, event.place().get());
        }
        line.number("confidence", event.confidence()).text("basis", event.basis());
    }

    static void groupedEvent(JsonLine line, GroupedEvent grouped) throws IOException {
        event(line, grouped.event());
        line.text("storyEventId", grouped.storyEventId());
    }

    static void copy(JsonLine line, Copy copy) throws IOException {
        line.text("articleId", copy.articleId())
                .text("ofId", copy.ofId())
                .lower("kind", copy.kind())
                .number("similarity", copy.similarity())
                .list(
                        "passages",
                        copy.passages().stream()
                                .<JsonLine.Fields>map(passage ->
                                        object -> object.span(passage.span()).span("ofSpan", passage.ofSpan()))
                                .toList());
    }

    static void storyEvent(JsonLine line, StoryEvent event) throws IOException {
        line.text("id", event.id())
                .text("type", event.type().name())
                .number("quad", event.type().quad().number())
                .texts("source", event.source())
                .texts("target", event.target())
                .date("date", event.date())
                .date("reported", event.reported());
        if (event.place().isPresent()) {
            place(line, event.place().get());
        }
        line.texts("articles", event.articles())
                .texts("outlets", event.outlets())
                .number("copies", event.copies())
                .lower("status", event.status())
                .flag("denied", event.denied())
                .list(
                        "accounts",
                        event.accounts().stream()
                                .<JsonLine.Fields>map(account -> object -> object.text("by", account.by())
                                        .flag("claimed", account.claimed())
                                        .lower("status", account.status())
                                        .texts("events", account.events()))
                                .toList());
    }

    static void relationDay(JsonLine line, RelationDay day) throws IOException {
        line.text("a", day.a())
                .text("b", day.b())
                .text("date", day.date().toString())
                .counts("ab", day.ab())
                .counts("ba", day.ba())
                .counts("mutual", day.mutual())
                .number("netGoldstein", day.netGoldstein())
                .number("statements", day.statements())
                .number("sources", day.sources());
    }

    static void place(JsonLine line, Place place) throws IOException {
        line.object(
                "place",
                object -> object.text("name", place.name())
                        .text("country", place.country())
                        .number("lat", place.lat())
                        .number("lon", place.lon())
                        .number("geonamesId", place.geonamesId())
                        .text("level", place.level().map(PlaceLevel::word))
                        .number("confidence", place.confidence()));
    }
}
