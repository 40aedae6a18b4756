package org.detente.server;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Place;
import org.detente.model.Published;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.model.Status;
import org.detente.model.StoryAccount;
import org.detente.model.StoryEvent;
import org.detente.model.StoryMember;
import org.detente.record.Record;
import org.detente.record.group.Grouping;
import org.detente.record.group.ReportOf;
import org.detente.record.group.StandingAffairs;

/**
 * An article of one sentence that tells one act, with what a hostile page could put around it.
 *
 * <p>Its text is "RUS accused USA, SAYS.", whatever the type of the act.
 */
record Deed(
        String id, String source, String target, EventType type, LocalDate day, String outside, Optional<Place> place) {
    static Deed of(String id, String source, String target, EventType type, String day) {
        return new Deed(id, source, target, type, LocalDate.parse(day), "A plain title", Optional.empty());
    }

    /** The same in an article whose title, outlet, address and words are this text. */
    Deed around(String hostile) {
        return new Deed(id, source, target, type, day, hostile, place);
    }

    /** The same at a place. */
    Deed at(Place where) {
        return new Deed(id, source, target, type, day, outside, Optional.of(where));
    }

    /** Adds the article and its act to a record. */
    void addTo(Record record) {
        CodedArticle coded = coded();
        String article = coded.article().id();
        String act = "v-" + id;
        record.add(
                List.of(coded),
                new Grouping(
                        List.of(new StoryMember(article, "y-" + id, StoryMember.Basis.FIRST, Optional.empty(), 1)),
                        Map.of(article, article),
                        List.of(),
                        List.of(new ReportOf("e-" + id, article, act)),
                        List.of(new StoryEvent(
                                act,
                                type,
                                List.of(source),
                                List.of(target),
                                Optional.empty(),
                                Optional.of(PartialDate.of(day)),
                                place,
                                List.of(article),
                                List.of(outside),
                                0,
                                Status.HAPPENED,
                                false,
                                List.of(new StoryAccount(
                                        Optional.empty(), false, Status.HAPPENED, List.of("e-" + id))))),
                        new StandingAffairs(List.of(), List.of(), List.of())));
    }

    private CodedArticle coded() {
        String article = "a-" + id;
        String text = source + " accused " + target + ", " + outside + ".";
        ActorPhrase first = phrase(text, source);
        ActorPhrase second = phrase(text, target);
        Event event = new Event(
                "e-" + id,
                article,
                type,
                Optional.of(outside),
                List.of(),
                Optional.of("112"),
                OptionalDouble.of(type == EventType.CONSULT ? 3 : -5),
                List.of(first),
                List.of(second),
                Phrase.of(text, span(text, "accused")),
                Status.HAPPENED,
                Optional.empty(),
                Optional.empty(),
                place,
                0.9,
                "codebook");
        Statement statement = new Statement(
                "s-" + id,
                article,
                Optional.of(first),
                Phrase.of(text, span(text, "accused")),
                Phrase.of(text, span(text, outside)),
                List.of(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new CodedArticle(
                new Article(
                        article,
                        Optional.of(outside),
                        Optional.of(outside),
                        Optional.of(outside),
                        Optional.of(outside),
                        Optional.of(new Published(PartialDate.of(day), Published.Basis.GIVEN)),
                        Optional.of("en"),
                        text,
                        "0",
                        List.of()),
                List.of(mention(article, first), mention(article, second)),
                List.of(statement),
                List.of(event));
    }

    private static Mention mention(String article, ActorPhrase phrase) {
        return new Mention(article, phrase.span(), phrase.text(), phrase.actor().orElseThrow(), Mention.Basis.NAME);
    }

    private static ActorPhrase phrase(String text, String code) {
        return new ActorPhrase(code, span(text, code), Optional.of(Actor.of(code)));
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
