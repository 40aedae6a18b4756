package org.detente.record.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.detente.model.EventType;
import org.detente.model.PartialDate;
import org.detente.model.Place;
import org.detente.model.Status;
import org.detente.model.StoryAccount;
import org.detente.model.StoryEvent;
import org.detente.record.Record;
import org.detente.record.group.Grouping;
import org.detente.record.group.StandingAffairs;
import org.detente.record.query.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyTest {
    private static final Place GENEVA = place("Geneva", "CHE", 2660646);

    @TempDir
    Path folder;

    private final List<StoryEvent> acts = new ArrayList<>();

    @Test
    void aPlaceHasOneNumberUnderSeveralNames() {
        act("RUS", "USA", EventType.CONSULT, "2024-01", GENEVA);
        act("RUS", "USA", EventType.CONSULT, "2024-01-01", GENEVA);
        act("RUS", "USA", EventType.ASSAULT, "2023-01-01", place("Genève", "CHE", 2660646));
        act("RUS", "USA", EventType.AID, "2022", place("Genf", "CHE", 2660646));

        PlaceSurvey survey = places(ActFilter.ALL);
        assertThat(survey.places()).hasSize(1);
        PlaceCount geneva = survey.places().get(0);
        assertThat(geneva.place().name()).isEqualTo("Geneva");
        assertThat(geneva.acts()).isEqualTo(4);
        assertThat(geneva.conflict()).isEqualTo(1);
        // of two that begin on one day the more precise
        assertThat(geneva.last()).contains(PartialDate.parse("2024-01-01"));
    }

    @Test
    void actsWithoutAPlaceAreCountedApart() {
        act("RUS", "USA", EventType.CONSULT, "2024-01-01", GENEVA);
        act("RUS", "USA", EventType.ACCUSE, "2024-01-02", null);
        act("CHN", "USA", EventType.ACCUSE, "2024-01-02", null);

        assertThat(places(ActFilter.ALL).without()).isEqualTo(2);
        assertThat(places(of("RUS")).without()).isEqualTo(1);
        assertThat(places(of("RUS")).acts()).isEqualTo(1);
    }

    @Test
    void placesOfOneNameInTwoCountriesAreTwo() {
        act("RUS", "USA", EventType.CONSULT, "2024-01-01", place("Tripoli", "LBN", 0));
        act("RUS", "USA", EventType.CONSULT, "2024-01-01", place("Tripoli", "LBY", 0));

        List<PlaceCount> places = places(ActFilter.ALL).places();
        assertThat(places)
                .extracting(count -> count.place().country().orElse(""))
                .containsExactly("LBN", "LBY");
        assertThat(located(ActFilter.ALL, places.get(1).key()))
                .extracting(act -> act.place().orElseThrow().country().orElse(""))
                .containsExactly("LBY");
    }

    @Test
    void twoSidesAreMeantInEitherDirectionAndTogether() {
        act("RUS", "USA", EventType.CONSULT, "2024-01-01", GENEVA);
        act("USA", "RUS", EventType.CONSULT, "2024-01-01", GENEVA);
        act("CHN", "RUS", EventType.CONSULT, "2024-01-01", GENEVA);
        acts.add(storyEvent(
                List.of("RUS", "USA"), List.of(), EventType.CONSULT, PartialDate.parse("2024"), Optional.of(GENEVA)));
        acts.add(storyEvent(
                List.of("RUS", "USA"),
                List.of("CHN"),
                EventType.CONSULT,
                PartialDate.parse("2024"),
                Optional.of(GENEVA)));

        assertThat(places(between(List.of(Member.always("RUS")), List.of(Member.always("USA"))))
                        .acts())
                .isEqualTo(3);
        assertThat(places(of("CHN")).acts()).isEqualTo(2);
    }

    @Test
    void aMemberCountsOnTheDaysOfItsMembership() {
        act("GBR", "RUS", EventType.AID, "2019-06-01", GENEVA);
        act("GBR", "RUS", EventType.AID, "2021-06-01", GENEVA);
        act("FRA", "RUS", EventType.AID, "2021-06-01", GENEVA);
        act("DEU", "RUS", EventType.AID, "2021-06-01", GENEVA);
        List<Member> union = List.of(
                new Member("GBR", Optional.empty(), Optional.of(LocalDate.parse("2020-01-31"))),
                Member.always("FRA"),
                Member.always("DEU"));

        assertThat(places(between(union, List.of(Member.always("RUS")))).acts()).isEqualTo(3);
        assertThat(places(filter(union, List.of())).acts()).isEqualTo(3);
    }

    @Test
    void aMonthCountsWhereAnyOfItsDaysDoes() {
        act("RUS", "USA", EventType.AID, "2024-02", GENEVA);

        assertThat(in("2024-02-29", "2024-03-31")).isEqualTo(1);
        assertThat(in("2024-01-01", "2024-02-01")).isEqualTo(1);
        assertThat(in("2024-03-01", "2024-03-31")).isZero();
        assertThat(in("2024-01-01", "2024-01-31")).isZero();
    }

    @Test
    void typesAndStatusesNarrow() {
        act("RUS", "USA", EventType.AID, "2024-02-01", GENEVA);
        act("RUS", "USA", EventType.ASSAULT, "2024-02-01", GENEVA);

        assertThat(places(new ActFilter(
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Set.of(EventType.AID, EventType.AGREE),
                                Set.of(Status.HAPPENED)))
                        .acts())
                .isEqualTo(1);
        assertThat(places(new ActFilter(
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Set.of(),
                                Set.of(Status.DENIED)))
                        .acts())
                .isZero();
    }

    private long in(String from, String to) {
        return places(new ActFilter(
                        List.of(),
                        List.of(),
                        Optional.of(LocalDate.parse(from)),
                        Optional.of(LocalDate.parse(to)),
                        Set.of(),
                        Set.of()))
                .acts();
    }

    private PlaceSurvey places(ActFilter filter) {
        try (Record record = record()) {
            return record.survey(survey -> survey.places(filter));
        }
    }

    private List<StoryEvent> located(ActFilter filter, PlaceKey place) {
        try (Record record = record()) {
            return record.survey(survey -> survey.located(filter, Optional.of(place), 10));
        }
    }

    private Record record() {
        Record record = Record.open(folder);
        record.group(new Grouping(
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.copyOf(acts),
                new StandingAffairs(List.of(), List.of(), List.of())));
        acts.clear();
        return record;
    }

    private static ActFilter of(String code) {
        return filter(List.of(Member.always(code)), List.of());
    }

    private static ActFilter between(List<Member> side, List<Member> other) {
        return filter(side, other);
    }

    private static ActFilter filter(List<Member> side, List<Member> other) {
        return new ActFilter(side, other, Optional.empty(), Optional.empty(), Set.of(), Set.of());
    }

    private void act(
            String source, String target, EventType type, String date, @org.jspecify.annotations.Nullable Place place) {
        acts.add(storyEvent(
                List.of(source), List.of(target), type, PartialDate.parse(date), Optional.ofNullable(place)));
    }

    private StoryEvent storyEvent(
            List<String> source, List<String> target, EventType type, PartialDate date, Optional<Place> place) {
        return new StoryEvent(
                "v-" + acts.size() + type,
                type,
                source,
                target,
                Optional.of(date),
                Optional.empty(),
                place,
                List.of("a-1"),
                List.of(),
                0,
                Status.HAPPENED,
                false,
                List.of(new StoryAccount(Optional.empty(), false, Status.HAPPENED, List.of("e-1"))));
    }

    private static Place place(String name, String country, long number) {
        return new Place(
                name,
                Optional.of(country),
                OptionalDouble.of(46.2),
                OptionalDouble.of(6.1),
                number == 0 ? OptionalLong.empty() : OptionalLong.of(number));
    }
}
