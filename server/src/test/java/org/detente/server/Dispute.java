package org.detente.server;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Published;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.model.Status;
import org.detente.record.Record;

/** An article in which one accuses the other of mining a strait and the other denies it. */
record Dispute(String id, String accuser, String accused, String outside) {
    void addTo(Record record) {
        String charge = accused + " of mining the strait of " + outside;
        String denial = "mining the strait of " + outside;
        String text = accuser + " accused " + charge + ". " + accused + " denied " + denial + ".";
        String article = "a-" + id;
        ActorPhrase first = actor(text, accuser, 0);
        ActorPhrase target = actor(text, accused, 0);
        ActorPhrase second = actor(text, accused, text.indexOf(". ") + 2);
        Event event = new Event(
                "e-" + id,
                article,
                EventType.ACCUSE,
                Optional.empty(),
                List.of(),
                Optional.of("112"),
                OptionalDouble.of(-2),
                List.of(first),
                List.of(target),
                phrase(text, "accused"),
                Status.HAPPENED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0.9,
                "codebook");
        record.add(List.of(new CodedArticle(
                new Article(
                        article,
                        Optional.empty(),
                        Optional.of(outside),
                        Optional.of(outside),
                        Optional.empty(),
                        Optional.of(new Published(PartialDate.parse("2024-03-01"), Published.Basis.GIVEN)),
                        Optional.of("en"),
                        text,
                        "0",
                        List.of()),
                List.of(),
                List.of(
                        said("s-1" + id, article, first, phrase(text, "accused"), phrase(text, charge)),
                        said("s-2" + id, article, second, phrase(text, "denied"), last(text, denial))),
                List.of(event))));
    }

    private static Statement said(String id, String article, ActorPhrase speaker, Phrase cue, Phrase content) {
        return new Statement(
                id,
                article,
                Optional.of(speaker),
                cue,
                content,
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static ActorPhrase actor(String text, String code, int from) {
        int at = text.indexOf(code, from);
        return new ActorPhrase(code, new Span(at, at + code.length()), Optional.of(Actor.of(code)));
    }

    private static Phrase phrase(String text, String words) {
        return Phrase.of(text, new Span(text.indexOf(words), text.indexOf(words) + words.length()));
    }

    private static Phrase last(String text, String words) {
        int at = text.lastIndexOf(words);
        return Phrase.of(text, new Span(at, at + words.length()));
    }
}
