package org.detente.coding.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.detente.coding.Coder;
import org.detente.coding.PlainArticle;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.codebook.Codebook;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.PartialDate;
import org.detente.model.Status;
import org.junit.jupiter.api.Test;

class DatingTest {
    private static final Coder CODER = new Coder(ActorRegistry.load(List.of()), Codebook.standard());

    @Test
    void givesEachVerbTheDateThatStandsNearestToIt() {
        CodedArticle coded = code("Russia said on Monday that it had expelled two British diplomats on March 3.");
        assertThat(coded.statements().get(0).date()).contains(PartialDate.parse("2022-03-07"));
        assertThat(event(coded, EventType.SANCTION).date()).contains(PartialDate.parse("2022-03-03"));
    }

    @Test
    void aDateOfAnotherClauseDatesNothingHere() {
        CodedArticle coded = code("Russia attacked Ukraine on February 24, after France met Germany.");
        assertThat(event(coded, EventType.ASSAULT).date()).contains(PartialDate.parse("2022-02-24"));
        assertThat(event(coded, EventType.CONSULT).date()).isEmpty();
    }

    @Test
    void theDayOfTheSayingIsNotTheDayOfWhatIsSaid() {
        CodedArticle coded = code("France said on Monday that Russia attacked Ukraine.");
        assertThat(coded.statements().get(0).date()).contains(PartialDate.parse("2022-03-07"));
        assertThat(event(coded, EventType.ASSAULT).date()).isEmpty();
    }

    @Test
    void theDateOfAThingIsNotTheDateOfTheDeed() {
        Event event = event(code("Russia accused France of breaking the accord of May 2015."), EventType.ACCUSE);
        assertThat(event.status()).isEqualTo(Status.HAPPENED);
    }

    @Test
    void whatWasDoneLongBeforeIsBackground() {
        Event event = event(code("Russia expelled two British diplomats in May 2018."), EventType.SANCTION);
        assertThat(event.date()).contains(PartialDate.parse("2018-05"));
        assertThat(event.status()).isEqualTo(Status.BACKGROUND);
    }

    @Test
    void aStoryOfLongAgoGoesOnInItsParagraph() {
        Event event = event(
                code("In May 2018 France left the talks. Russia expelled two British diplomats."), EventType.SANCTION);
        assertThat(event.date()).isEmpty();
        assertThat(event.status()).isEqualTo(Status.BACKGROUND);
    }

    @Test
    void aStoryOfLongAgoEndsWithItsParagraphOrInThePresent() {
        assertThat(event(
                                code("In May 2018 France left the talks.\n\nRussia expelled two British diplomats."),
                                EventType.SANCTION)
                        .status())
                .isEqualTo(Status.HAPPENED);
        assertThat(event(
                                code("In May 2018 France left the talks. Russia has expelled two British diplomats."),
                                EventType.SANCTION)
                        .status())
                .isEqualTo(Status.HAPPENED);
    }

    @Test
    void whatWasDoneLastWeekIsNews() {
        Event event = event(code("Russia expelled two British diplomats on March 3."), EventType.SANCTION);
        assertThat(event.status()).isEqualTo(Status.HAPPENED);
    }

    @Test
    void aBoundIsNoDateOfWhatHappens() {
        assertThat(event(code("Russia has expelled British diplomats since May 2021."), EventType.SANCTION)
                        .date())
                .isEmpty();
    }

    @Test
    void whatIsDatedAfterTheArticleIsPlanned() {
        Event event = event(code("Russia is expelling two British diplomats on March 30, 2022."), EventType.SANCTION);
        assertThat(event.date()).contains(PartialDate.parse("2022-03-30"));
        assertThat(event.status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void whereTheTextTellsNoDateThereIsNone() {
        assertThat(event(code("Russia expelled two British diplomats."), EventType.SANCTION)
                        .date())
                .isEmpty();
    }

    private static Event event(CodedArticle coded, EventType type) {
        return coded.events().stream().filter(e -> e.type() == type).findFirst().orElseThrow();
    }

    private static CodedArticle code(String text) {
        return CODER.code(PlainArticle.of(text, PartialDate.parse("2022-03-08")));
    }
}
