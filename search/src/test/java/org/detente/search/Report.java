package org.detente.search;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.detente.model.Evidence;
import org.detente.model.Instrument;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Published;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.model.Status;
import org.detente.model.StoryMember;
import org.detente.model.Told;
import org.detente.record.Record;
import org.detente.record.group.Grouping;
import org.detente.record.group.StandingAffairs;

/** An article by hand, with rows whose words are found in its text. */
final class Report {
    private final String id;
    private final String day;
    private final String outlet;
    private final String title;
    private final String text;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();

    private Report(String id, String day, String outlet, String title, String text) {
        this.id = id;
        this.day = day;
        this.outlet = outlet;
        this.title = title;
        this.text = text;
    }

    static Report of(String id, String day, String outlet, String title, String text) {
        return new Report(id, day, outlet, title, text);
    }

    /** Who says what, in the article's words; the person behind the words. */
    Report says(String speaker, String person, String code, String cue, String content) {
        ActorPhrase who = phrase(speaker, new Actor(code, Optional.empty(), Optional.of(person), Optional.empty()));
        statements.add(new Statement(
                "s-" + id + "0" + statements.size(),
                article(),
                Optional.of(who),
                Phrase.of(text, span(cue)),
                Phrase.of(text, span(content)),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        mentions.add(new Mention(article(), who.span(), speaker, who.actor().orElseThrow(), Mention.Basis.NAME));
        return this;
    }

    /** Who does what to whom, in the article's words, each followed by a code. */
    Report tells(EventType type, String trigger, String source, String from, String target, String to) {
        events.add(new Event(
                "e-" + id + "0" + events.size(),
                article(),
                type,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                OptionalDouble.empty(),
                List.of(phrase(source, Actor.of(from))),
                List.of(phrase(target, Actor.of(to))),
                Phrase.of(text, span(trigger)),
                Status.HAPPENED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0.9,
                "codebook"));
        return this;
    }

    /** What becomes of an instrument, in the article's words. */
    Report instrument(String instrument, String name, InstrumentStatus status, String words, String... parties) {
        instruments.add(new Instrument(
                instrument,
                name,
                true,
                InstrumentKind.TREATY,
                List.of(parties),
                List.of(new Told<>(
                        status,
                        Optional.of(PartialDate.parse(day)),
                        Optional.of(PartialDate.parse(day)),
                        new Evidence(article(), Phrase.of(text, span(words)))))));
        return this;
    }

    String article() {
        return "a-" + id;
    }

    CodedArticle coded() {
        return new CodedArticle(
                new Article(
                        article(),
                        Optional.of("https://news.example/" + id),
                        Optional.of(outlet),
                        Optional.of(title),
                        Optional.empty(),
                        Optional.of(new Published(PartialDate.of(LocalDate.parse(day)), Published.Basis.GIVEN)),
                        Optional.of("en"),
                        text,
                        "0",
                        List.of()),
                mentions,
                statements,
                events);
    }

    /** Adds it to a record, grouped. */
    void addTo(Record record) {
        record.add(
                List.of(coded()),
                new Grouping(
                        List.of(new StoryMember(article(), "t-" + id, StoryMember.Basis.FIRST, Optional.empty(), 1)),
                        Map.of(article(), article()),
                        List.of(),
                        List.of(),
                        List.of(),
                        new StandingAffairs(List.of(), instruments, List.of())));
    }

    private ActorPhrase phrase(String words, Actor actor) {
        return new ActorPhrase(words, span(words), Optional.of(actor));
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words);
        }
        return new Span(start, start + words.length());
    }
}
