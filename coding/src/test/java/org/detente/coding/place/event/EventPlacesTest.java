package org.detente.coding.place.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.detente.coding.Coder;
import org.detente.coding.PlainArticle;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.codebook.Codebook;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.Place;
import org.junit.jupiter.api.Test;

class EventPlacesTest {
    private static final Coder CODER = new Coder(ActorRegistry.load(List.of()), Codebook.standard());

    @Test
    void aMeetingTookPlaceWhereItsClauseSays() {
        Place place = place(
                        "The French foreign minister met his German counterpart in Geneva on Monday.",
                        EventType.CONSULT)
                .orElseThrow();
        assertThat(place.name()).isEqualTo("Geneva");
        assertThat(place.country()).contains("CHE");
        assertThat(place.geonamesId()).hasValue(2660646);
        assertThat(place.lat().orElseThrow()).isBetween(46.0, 46.5);
    }

    @Test
    void theSmallestOfSeveralPlacesCounts() {
        assertThat(name("Russia bombed Ukrainian troops near Kharkiv in eastern Ukraine.", EventType.ASSAULT))
                .isEqualTo("Kharkiv");
    }

    @Test
    void aVisitTookPlaceWhereItWent() {
        assertThat(name("The Russian foreign minister visited Ankara on Friday.", EventType.CONSULT))
                .isEqualTo("Ankara");
    }

    @Test
    void wordsHaveNoPlace() {
        assertThat(place("France condemned Russia in Geneva.", EventType.ACCUSE))
                .isEmpty();
    }

    @Test
    void aCallHasNoPlace() {
        assertThat(place("The president of France telephoned the president of Russia in Moscow.", EventType.CONSULT))
                .isEmpty();
    }

    @Test
    void whereSomethingWasSaidIsNotWhereItWasDone() {
        assertThat(place("Ukraine bombed Russian troops, an official said in Moscow.", EventType.ASSAULT))
                .isEmpty();
    }

    @Test
    void whatATalkIsAboutIsNotWhereItTookPlace() {
        assertThat(place("France met Germany to discuss the war in Ukraine.", EventType.CONSULT))
                .isEmpty();
    }

    @Test
    void whoDoesItIsNoPlace() {
        assertThat(place("Israel bombed Syria.", EventType.ASSAULT)).isEmpty();
    }

    @Test
    void hereIsThePlaceOfTheDateline() {
        String text =
                "VIENNA (Northgate Wire) — The Iranian foreign minister met his German counterpart here on Monday.";
        assertThat(name(text, EventType.CONSULT)).isEqualTo("VIENNA");
        assertThat(place(text.replace(" here", ""), EventType.CONSULT)).isEmpty();
    }

    @Test
    void tellsWhichWordsDecided() {
        CodedArticle coded = code("The French foreign minister met his German counterpart in Geneva on Monday.");
        Event event = event(coded, EventType.CONSULT).orElseThrow();
        Whereabouts where = EventPlaces.whereabouts(coded, event).orElseThrow();
        assertThat(where.basis()).isEqualTo(Whereabouts.Basis.PHRASE);
        assertThat(where.place()).isEqualTo(event.place().orElseThrow());
        assertThat(where.description()).startsWith("Geneva (city, CHE, 46.20 north, 6.15 east, GeoNames 2660646)");
    }

    @Test
    void anAcronymIsNoTown() {
        assertThat(place("The president of France met the president of Russia at NATO on Monday.", EventType.CONSULT))
                .isEmpty();
    }

    private static String name(String text, EventType type) {
        return place(text, type).map(Place::name).orElse("nowhere");
    }

    private static Optional<Place> place(String text, EventType type) {
        CodedArticle coded = code(text);
        Optional<Event> event = event(coded, type);
        assertThat(event).as("%s in %s", type, text).isPresent();
        return event.orElseThrow().place();
    }

    private static Optional<Event> event(CodedArticle coded, EventType type) {
        return coded.events().stream().filter(e -> e.type() == type).findFirst();
    }

    private static CodedArticle code(String text) {
        return CODER.code(PlainArticle.of(text));
    }
}
