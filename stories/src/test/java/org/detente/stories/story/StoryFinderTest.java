package org.detente.stories.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.detente.model.CodedArticle;
import org.detente.model.Copy;
import org.detente.model.CopyKind;
import org.detente.model.EventType;
import org.detente.model.Identity;
import org.detente.model.StoryMember;
import org.detente.stories.KeptPast;
import org.detente.stories.News;
import org.detente.stories.index.KeyIndex;
import org.junit.jupiter.api.Test;

class StoryFinderTest {
    private static final CodedArticle WIRE = News.of(
                    "a-1",
                    "2024-03-11",
                    "Estonia and Latvia open joint rescue drill off Ruhnu",
                    "Estonia and Latvia opened a rescue drill in the Gulf of Riga on Monday with 410 sailors and nine boats.\n\n"
                            + "Commodore Tarmo Veskimets said the crews would look for a ferry dummy off Ruhnu until Thursday.")
            .mention("EST")
            .mention("LVA")
            .event(EventType.COOPERATE, "EST LVA", "EST LVA", "drill")
            .coded();

    private static final CodedArticle LOCAL = News.of(
                    "b-2",
                    "2024-03-12",
                    "Nine boats search the gulf for a ferry that was never there",
                    "People on Ruhnu woke to helicopters. Latvia has sent half of the 410 sailors, and Estonia the rest.\n\n"
                            + "\"We hope to find the dummy before the seals do,\" Tarmo Veskimets joked on the quay at Riga.")
            .mention("LVA")
            .mention("EST")
            .event(EventType.COOPERATE, "LVA EST", "LVA EST", "sent")
            .coded();

    private static final CodedArticle LATER = News.of(
                    "c-3",
                    "2024-03-22",
                    "Estonia and Latvia count the cost of rescue drill off Ruhnu",
                    "The rescue drill of Estonia and Latvia in the Gulf of Riga cost 1.2 million euros, auditors said.\n\n"
                            + "Commodore Tarmo Veskimets said the money for 410 sailors and nine boats was well spent.")
            .mention("EST")
            .mention("LVA")
            .event(EventType.COOPERATE, "EST LVA", "EST LVA", "drill")
            .coded();

    private static final CodedArticle OTHER = News.of(
                    "d-4",
                    "2024-03-12",
                    "Estonia and Latvia quarrel over herring quota",
                    "Estonia accused Latvia on Tuesday of landing twice the herring that the quota allows.\n\n"
                            + "Fisheries minister Kadri Ojasoo told parliament that 3,100 tonnes were missing from the logs.")
            .mention("EST")
            .mention("LVA")
            .event(EventType.ACCUSE, "EST", "LVA", "accused")
            .coded();

    private final KeptPast past = new KeptPast();

    @Test
    void anotherAuthorsReportIsInTheStoryOfTheFirst() {
        List<StoryMember> members = past.add(List.of(WIRE, LOCAL), List.of());

        assertThat(members.get(0).basis()).isEqualTo(StoryMember.Basis.FIRST);
        assertThat(members.get(0).storyId()).isEqualTo(Identity.story("a-1"));
        assertThat(members.get(1).basis()).isEqualTo(StoryMember.Basis.LIKENESS);
        assertThat(members.get(1).nextTo()).contains("a-1");
        assertThat(members.get(1).storyId()).isEqualTo(Identity.story("a-1"));
    }

    @Test
    void anotherHappeningOfTheSameActorsIsAnotherStory() {
        past.add(List.of(WIRE, OTHER), List.of());

        assertThat(past.story("d-4")).isNotEqualTo(past.story("a-1"));
    }

    @Test
    void whatFollowsDaysLaterIsAnotherStory() {
        past.add(List.of(WIRE, LATER), List.of());

        assertThat(past.story("c-3")).isNotEqualTo(past.story("a-1"));
    }

    @Test
    void laterBatchJoinsTheStoryAndLeavesItsName() {
        past.add(List.of(WIRE), List.of());
        past.add(List.of(LOCAL), List.of());

        assertThat(past.story("b-2")).isEqualTo(Identity.story("a-1"));
    }

    @Test
    void anotherRunGoesOnWhereTheIndexEnds() {
        past.add(List.of(WIRE), List.of());
        past.restart();
        past.add(List.of(LOCAL), List.of());

        assertThat(past.story("b-2")).isEqualTo(past.story("a-1"));
    }

    @Test
    void copyIsInTheStoryOfItsOriginalWhateverItsFrame() {
        past.add(List.of(WIRE), List.of());
        List<StoryMember> members =
                past.add(List.of(OTHER), List.of(new Copy("d-4", "a-1", CopyKind.EDITED, 0.7, List.of())));

        assertThat(members.get(0).basis()).isEqualTo(StoryMember.Basis.COPY);
        assertThat(members.get(0).likeness()).isEqualTo(0.7);
        assertThat(past.story("d-4")).isEqualTo(past.story("a-1"));
    }

    @Test
    void excerptAloneDecidesNothing() {
        past.add(List.of(WIRE, OTHER), List.of(new Copy("d-4", "a-1", CopyKind.EXCERPT, 0.7, List.of())));

        assertThat(past.story("d-4")).isNotEqualTo(past.story("a-1"));
    }

    @Test
    void copyThatIsPrintedWeeksLaterIsAnotherStory() {
        past.add(List.of(WIRE, LATER), List.of(new Copy("c-3", "a-1", CopyKind.REPRINT, 1, List.of())));

        assertThat(past.story("c-3")).isNotEqualTo(past.story("a-1"));
    }

    @Test
    void articleWithoutADayIsPlacedByItsCopiesAlone() {
        String text = LOCAL.article().text();
        CodedArticle undated = News.of("e-5", "", "Nine boats", text).coded();
        CodedArticle copy = News.of("f-6", "", "Nine boats", text).coded();
        past.add(List.of(LOCAL), List.of());
        past.add(List.of(undated, copy), List.of(new Copy("f-6", "b-2", CopyKind.IDENTICAL, 1, List.of())));

        assertThat(past.story("e-5")).isEqualTo(Identity.story("e-5"));
        assertThat(past.story("f-6")).isEqualTo(past.story("b-2"));
    }

    @Test
    void orderWithinABatchChangesNothing() {
        List<CodedArticle> batch = new ArrayList<>(GeneratedNews.articles(200));
        Map<String, String> stories = stories(batch);
        for (int seed = 1; seed <= 5; seed++) {
            Collections.shuffle(batch, new Random(seed));
            assertThat(stories(batch)).isEqualTo(stories);
        }
    }

    @Test
    void batchInAnotherOrderIsRefused() {
        StoryFinder finder = new StoryFinder(KeyIndex.inMemory(), past);

        assertThatThrownBy(() -> finder.place(List.of(LOCAL, WIRE), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a-1");
    }

    @Test
    void articleCostsTheSameAfterTwentyThousandOthers() {
        List<CodedArticle> articles = GeneratedNews.articles(20_000);
        List<Integer> asked = new ArrayList<>();
        for (int from = 0; from < articles.size(); from += 1000) {
            if (from == 2_000 || from == 19_000) {
                past.restart();
            }
            int before = past.asked();
            past.add(articles.subList(from, from + 1000), List.of());
            asked.add(past.asked() - before);
        }

        assertThat(asked.get(2)).isPositive();
        assertThat(asked.get(19)).isLessThan(2 * asked.get(2));
    }

    @Test
    void happeningThatLeadsToTheNextDoesNotMakeOneStoryOfAll() {
        List<CodedArticle> articles = GeneratedNews.articles(3_000);
        past.add(articles, List.of());

        Map<String, LocalDate> first = new HashMap<>();
        for (CodedArticle coded : articles) {
            LocalDate day = coded.article().published().orElseThrow().date().first();
            first.putIfAbsent(past.story(coded.article().id()), day);
            assertThat(first.get(past.story(coded.article().id()))).isAfterOrEqualTo(day.minusDays(10));
        }
    }

    private static Map<String, String> stories(List<CodedArticle> batch) {
        KeptPast fresh = new KeptPast();
        fresh.add(batch, List.of());
        Map<String, String> stories = new HashMap<>();
        batch.forEach(coded ->
                stories.put(coded.article().id(), fresh.story(coded.article().id())));
        return stories;
    }
}
