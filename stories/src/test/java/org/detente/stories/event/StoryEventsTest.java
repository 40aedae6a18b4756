package org.detente.stories.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.Identity;
import org.detente.model.Status;
import org.detente.stories.KeptPast;
import org.detente.stories.News;
import org.detente.stories.index.KeyIndex;
import org.junit.jupiter.api.Test;

class StoryEventsTest {
    private static final String TEXT =
            "Estonia expelled two envoys of Latvia in Narva, said Lithuania. Estonia and Latvia met. Latvia denied it, hit back and protested.";

    @Test
    void sameActOfTwoArticlesOfAStoryIsOne() {
        assertThat(together(
                        news("a").event(EventType.SANCTION, "EST", "LVA", "expelled"),
                        news("b").event(EventType.SANCTION, "EST", "LVA", "expelled")))
                .isTrue();
    }

    @Test
    void theOtherWayRoundIsAnotherAct() {
        assertThat(together(
                        news("a").event(EventType.ACCUSE, "EST", "LVA", "expelled"),
                        news("b").event(EventType.ACCUSE, "LVA", "EST", "hit back")))
                .isFalse();
    }

    @Test
    void meetingIsTheSameFromEitherSide() {
        assertThat(together(
                        news("a").event(EventType.CONSULT, "EST LVA", "EST LVA", "met"),
                        news("b").event(EventType.CONSULT, "LVA", "EST", "met")))
                .isTrue();
    }

    @Test
    void neighbouringTypesAreOneActAndOthersAreNot() {
        assertThat(together(
                        news("a").event(EventType.ACCUSE, "LVA", "EST", "protested"),
                        news("b").event(EventType.PROTEST, "LVA", "EST", "protested")))
                .isTrue();
        assertThat(together(
                        news("a").event(EventType.REJECT, "LVA", "EST", "denied"),
                        news("b").event(EventType.PROTEST, "LVA", "EST", "protested")))
                .isFalse();
    }

    @Test
    void sameTypeIsPreferredToANeighbour() {
        List<String> ids = decided(
                news("a")
                        .event(EventType.ACCUSE, "LVA", "EST", "denied")
                        .event(EventType.PROTEST, "LVA", "EST", "protested"),
                news("b").event(EventType.PROTEST, "LVA", "EST", "protested"));

        assertThat(ids.get(0)).isNotEqualTo(ids.get(1));
        assertThat(ids.get(2)).isEqualTo(ids.get(1));
    }

    @Test
    void daysThatLieApartAreOtherActs() {
        assertThat(together(
                        news("a").event(EventType.SANCTION, "EST", "LVA", "expelled", "2024-05-06", Status.HAPPENED),
                        news("b").event(EventType.SANCTION, "EST", "LVA", "expelled", "2024-05-02", Status.HAPPENED)))
                .isFalse();
        assertThat(together(
                        news("a").event(EventType.SANCTION, "EST", "LVA", "expelled", "2024-05-06", Status.HAPPENED),
                        news("b").event(EventType.SANCTION, "EST", "LVA", "expelled", "2024-05", Status.PLANNED)))
                .isTrue();
    }

    @Test
    void placesThatLieApartAreOtherActs() {
        assertThat(together(
                        news("a")
                                .event(EventType.ASSAULT, "EST", "LVA", "hit back")
                                .at("Narva", 59.38, 28.19),
                        news("b")
                                .event(EventType.ASSAULT, "EST", "LVA", "hit back")
                                .at("Riga", 56.95, 24.11)))
                .isFalse();
        assertThat(together(
                        news("a")
                                .event(EventType.ASSAULT, "EST", "LVA", "hit back")
                                .at("Narva", 59.38, 28.19),
                        news("b")
                                .event(EventType.ASSAULT, "EST", "LVA", "hit back")
                                .at("Sillamäe", 59.4, 27.76)))
                .isTrue();
    }

    @Test
    void historyIsNotTodaysAct() {
        assertThat(together(
                        news("a").event(EventType.SANCTION, "EST", "LVA", "expelled"),
                        news("b").event(EventType.SANCTION, "EST", "LVA", "expelled", "", Status.BACKGROUND)))
                .isFalse();
    }

    @Test
    void acrossStoriesTheToldDayMustBeTheSame() {
        assertThat(apart(EventType.CONSULT, "2024-05-06", "2024-05-06")).isTrue();
        assertThat(apart(EventType.CONSULT, "2024-05-06", "")).isFalse();
        assertThat(apart(EventType.ACCUSE, "2024-05-06", "2024-05-06")).isFalse();
    }

    @Test
    void decisionsGoOnFromBatchToBatch() {
        KeptPast past = new KeptPast();
        CodedArticle first =
                news("a").event(EventType.SANCTION, "EST", "LVA", "expelled").coded();
        CodedArticle second =
                news("b").event(EventType.SANCTION, "EST", "LVA", "expelled").coded();
        past.add(List.of(first), List.of());
        past.restart();
        past.add(List.of(second), List.of());

        String expected = Identity.storyEvent(first.events().get(0).id());
        assertThat(past.storyEvents())
                .containsEntry(first.events().get(0).id(), expected)
                .containsEntry(second.events().get(0).id(), expected);
    }

    @Test
    void articleWithoutAStoryIsRefused() {
        StoryEvents storyEvents = new StoryEvents(KeyIndex.inMemory(), new KeptPast());

        assertThatThrownBy(() -> storyEvents.decide(List.of(news("a").coded()), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a has no story");
    }

    private static News news(String id) {
        return News.of(id, "2024-05-06", "Envoys expelled", TEXT);
    }

    /** Whether two articles of different stories report the same act. */
    private static boolean apart(EventType type, String day, String otherDay) {
        CodedArticle one =
                news("a").event(type, "EST", "LVA", "met", day, Status.HAPPENED).coded();
        CodedArticle other = news("b")
                .event(type, "EST", "LVA", "met", otherDay, Status.HAPPENED)
                .coded();
        Map<String, String> decided = new StoryEvents(KeyIndex.inMemory(), new KeptPast())
                .decide(List.of(one, other), Map.of("a", "t-1", "b", "t-2"));
        return new HashSet<>(decided.values()).size() == 1;
    }

    private static boolean together(News... articles) {
        return new HashSet<>(decided(articles)).size() == 1;
    }

    /** The story events of articles of one story. */
    private static List<String> decided(News... articles) {
        List<CodedArticle> batch = new ArrayList<>();
        Map<String, String> stories = new HashMap<>();
        for (News article : articles) {
            batch.add(article.coded());
            stories.put(article.coded().article().id(), "t-1");
        }
        Map<String, String> decided = new StoryEvents(KeyIndex.inMemory(), new KeptPast()).decide(batch, stories);
        return batch.stream()
                .flatMap(coded -> coded.events().stream())
                .map(Event::id)
                .map(decided::get)
                .toList();
    }
}
