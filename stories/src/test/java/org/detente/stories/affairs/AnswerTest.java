package org.detente.stories.affairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Demand;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.Evidence;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Published;
import org.detente.model.Span;
import org.detente.model.Status;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final Demand DEMAND = new Demand(
            "d-1",
            List.of("NOR"),
            List.of("ISL"),
            "withdraw the patrol boats that Iceland keeps off Norway",
            Optional.of(PartialDate.parse("2023-05-01")),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(new Evidence("a-1", new Phrase("words", new Span(0, 5)))));

    @Test
    void whatSharesWordsWithTheDemandAnswersIt() {
        Answer answer = refused("Iceland refused Norway the return of its patrol boats on Monday.");

        assertThat(Demands.fit(DEMAND, answer)).isPositive();
        assertThat(Demands.answered(DEMAND, answer).link()).contains("the same sides and words: boats, patrol");
    }

    @Test
    void namesOfTheSidesAreNoWordsInCommon() {
        assertThat(Demands.fit(DEMAND, refused("Iceland refused Norway a licence for the new cable on Monday.")))
                .isZero();
    }

    /** The answer in an article of one sentence, which begins with the two names. */
    private static Answer refused(String text) {
        ActorPhrase iceland = new ActorPhrase("Iceland", new Span(0, 7), Optional.of(Actor.of("ISL")));
        ActorPhrase norway = new ActorPhrase("Norway", new Span(16, 22), Optional.of(Actor.of("NOR")));
        Event event = new Event(
                "e-1",
                "a-2",
                EventType.REJECT,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                OptionalDouble.empty(),
                List.of(iceland),
                List.of(norway),
                Phrase.of(text, new Span(8, 15)),
                Status.HAPPENED,
                Optional.empty(),
                Optional.of(PartialDate.parse("2023-05-08")),
                Optional.empty(),
                0.8,
                "reader");
        List<Mention> mentions = List.of(
                new Mention("a-2", iceland.span(), "Iceland", Actor.of("ISL"), Mention.Basis.NAME),
                new Mention("a-2", norway.span(), "Norway", Actor.of("NOR"), Mention.Basis.NAME));
        Article article = new Article(
                "a-2",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Published(PartialDate.parse("2023-05-09"), Published.Basis.GIVEN)),
                Optional.of("en"),
                text,
                "",
                List.of());
        return Answer.in(new CodedArticle(article, mentions, List.of(), List.of(event)))
                .get(0);
    }
}
