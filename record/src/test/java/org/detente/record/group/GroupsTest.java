package org.detente.record.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.detente.model.CodedArticle;
import org.detente.model.Copy;
import org.detente.model.Quad;
import org.detente.model.StoryEvent;
import org.detente.record.Record;
import org.detente.record.SmallRecord;
import org.detente.record.query.Relation;
import org.detente.record.query.RelationDay;
import org.detente.record.query.RelationQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupsTest {
    private static final String TALKS = SmallRecord.TALKS.article().id();
    private static final String DENIAL = SmallRecord.DENIAL.article().id();

    @TempDir
    Path folder;

    private Record record;

    @BeforeEach
    void open() {
        record = Record.open(folder);
        record.add(SmallRecord.all());
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void anAffairIsFoundByItsIdentifier() {
        record.group(SmallRecord.grouping());

        assertThat(record.meeting("m-1").orElseThrow().id()).isEqualTo("m-1");
        assertThat(record.instrument("i-1").orElseThrow().id()).isEqualTo("i-1");
        assertThat(record.demand("m-1")).isEmpty();
        assertThat(record.meeting("m-")).isEmpty();
    }

    @Test
    void articlesWaitInTheOrderOfTheirPublicationUntilTheyAreGrouped() {
        List<String> waiting = record.groups(groups -> groups.ungrouped(10));
        assertThat(waiting)
                .containsExactly(
                        TALKS,
                        DENIAL,
                        SmallRecord.MONTH.article().id(),
                        SmallRecord.UNDATED.article().id());
        record.group(SmallRecord.grouping());
        List<String> left = record.groups(groups -> groups.ungrouped(10));
        assertThat(left).isEmpty();
        int size = record.groups(Groups::size);
        assertThat(size).isEqualTo(4);
    }

    @Test
    void groupedArticlesHaveNumbersAndPlaces() {
        record.group(SmallRecord.grouping());
        Map<Integer, CodedArticle> articles = record.groups(groups -> groups.articlesByNumber(List.of(2, 4)));
        assertThat(articles).containsOnlyKeys(2, 4);
        assertThat(articles.get(2)).isEqualTo(SmallRecord.DENIAL);
        Map<String, Placing> places = record.groups(groups -> groups.places(List.of(TALKS, DENIAL, "a-unknown")));
        assertThat(places)
                .containsOnlyKeys(TALKS, DENIAL)
                .allSatisfy((id, place) -> assertThat(place.textId()).isEqualTo(TALKS));
        List<String> sameText = record.groups(groups -> groups.sameText(DENIAL));
        assertThat(sameText).containsExactly(TALKS);
    }

    @Test
    void linksAndStoryEventsAreHandedOnAsTheyWereAdded() {
        Grouping grouping = SmallRecord.grouping();
        record.group(grouping);
        List<Copy> copies = new ArrayList<>();
        record.copies(copies::add);
        assertThat(copies).isEqualTo(grouping.copies());
        assertThat(record.copies(List.of(TALKS))).isEqualTo(grouping.copies());
        List<StoryEvent> storyEvents = new ArrayList<>();
        record.storyEvents(storyEvents::add);
        assertThat(storyEvents).isEqualTo(grouping.storyEvents());
    }

    @Test
    void aStoryEventIsReplacedByWhatIsKnownLater() {
        Grouping grouping = SmallRecord.grouping();
        record.group(grouping);
        record.group(
                new Grouping(List.of(), Map.of(), List.of(), List.of(), grouping.storyEvents(), grouping.affairs()));
        List<StoryEvent> storyEvents = new ArrayList<>();
        record.storyEvents(storyEvents::add);
        assertThat(storyEvents).hasSize(1);
        StandingAffairs affairs = record.groups(groups -> groups.affairs(List.of("RUS", "TUR")));
        assertThat(affairs).isEqualTo(grouping.affairs());
    }

    @Test
    void anActCountsOnceInARelationHoweverManyReportIt() {
        long before = accusations();
        record.group(SmallRecord.grouping());
        assertThat(before).isEqualTo(2);
        assertThat(accusations()).isEqualTo(1);
        Relation relation = record.relation(RelationQuery.of("RUS", "USA"));
        List<String> acts = relation.events().stream()
                .map(event -> relation.belonging().act(event.row().id()))
                .distinct()
                .toList();
        assertThat(relation.events()).hasSize(acts.size() + 1);
        assertThat(relation.belonging().copyOf(DENIAL)).map(Copy::ofId).contains(TALKS);
    }

    private long accusations() {
        List<RelationDay> days = new ArrayList<>();
        record.relationDays(days::add);
        return days.stream()
                .filter(day -> day.a().equals("RUS") && day.b().equals("USA"))
                .filter(day -> day.date().toString().equals("2022-01-11"))
                .mapToLong(day -> day.ab().get(Quad.VERBAL_CONFLICT))
                .sum();
    }
}
