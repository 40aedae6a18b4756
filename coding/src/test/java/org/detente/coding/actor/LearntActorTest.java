package org.detente.coding.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.detente.coding.actor.reading.ActorFinder;
import org.detente.model.Actor;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Sector;
import org.detente.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

class LearntActorTest {
    private static final Optional<PartialDate> DAY = Optional.of(PartialDate.parse("2022-01-12"));
    private static final ActorRegistry REGISTRY = ActorRegistry.load(
            List.of(),
            List.of(
                    learnt("Ada Blinken", "FRA", "foreign minister"),
                    learnt("Ivo Merk", "DEU", "deputy foreign minister"),
                    learnt("Sergei Lavrov", "BLR", "ambassador")));

    @Test
    void isKnownByFullNameAndThenBySurname() {
        assertThat(actors("Ivo Merk left on Monday. Merk will be back."))
                .extracting(Actor::code, Actor::role)
                .containsOnly(org.assertj.core.groups.Tuple.tuple("DEU", Optional.of("deputy foreign minister")))
                .hasSize(2);
    }

    @Test
    void doesNotTakeASurnameFromABetterKnownBearer() {
        assertThat(actors("Blinken left for Geneva on Monday."))
                .filteredOn(a -> a.name().isPresent())
                .extracting(Actor::name)
                .containsExactly(Optional.of("Antony Blinken"));
        assertThat(actors("Merk left for home on Monday.")).isEmpty();
    }

    @Test
    void isNotMeantByTheOfficeAlone() {
        assertThat(actors("The French foreign minister spoke on Monday."))
                .extracting(Actor::name)
                .containsExactly(Optional.of("Jean-Yves Le Drian"));
    }

    @Test
    void listsWinAndWhoIsLearntIsOnNone() {
        assertThat(actors("Sergei Lavrov spoke on Monday."))
                .extracting(Actor::code)
                .containsExactly("RUS");
        assertThat(REGISTRY.lists("Sergei Lavrov")).isTrue();
        assertThat(REGISTRY.lists("Ivo Merk")).isFalse();
        assertThat(REGISTRY.lists("Nobody Atall")).isFalse();
        assertThat(REGISTRY.code("United Kingdom")).contains("GBR");
        assertThat(REGISTRY.code("Ivo Merk")).isEmpty();
    }

    private static LearntActor learnt(String name, String code, String role) {
        return new LearntActor(
                name,
                code,
                Optional.of(Sector.GOV),
                role,
                Optional.of(PartialDate.parse("2022-01-01")),
                Optional.empty());
    }

    private static List<Actor> actors(String text) {
        return new ActorFinder(REGISTRY)
                .find("a", TextAnalyzer.analyze(text), DAY).stream()
                        .map(Mention::actor)
                        .toList();
    }
}
