package org.detente.record.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.detente.record.SmallRecord.DENIAL;
import static org.detente.record.SmallRecord.MONTH;
import static org.detente.record.SmallRecord.TALKS;
import static org.detente.record.SmallRecord.UNDATED;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.model.EventType;
import org.detente.model.PartialDate;
import org.detente.record.Record;
import org.detente.record.SmallRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationTest {
    @TempDir
    Path folder;

    private Record record;

    @BeforeEach
    void fill() {
        record = Record.open(folder);
        record.add(SmallRecord.all());
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void eventsOfEitherDirectionAndThoseOfBothTogetherComeByDateWithItsBasis() {
        Relation relation = record.relation(RelationQuery.of("USA", "RUS"));
        assertThat(relation.events())
                .extracting(event -> event.row().type(), Dated::date, Dated::basis)
                .startsWith(
                        tuple(EventType.SANCTION, "2022-01", Dated.Basis.OWN),
                        tuple(EventType.CONSULT, "2022-01-10", Dated.Basis.OWN))
                .contains(
                        tuple(EventType.ACCUSE, "2022-01-11", Dated.Basis.PUBLISHED),
                        tuple(EventType.CONCEDE, "2022-01-11", Dated.Basis.PUBLISHED))
                .endsWith(
                        org.assertj.core.groups.Tuple.tuple(EventType.THREATEN, Optional.empty(), Dated.Basis.UNKNOWN))
                .hasSize(6);
        assertThat(relation.statements())
                .extracting(Dated::row)
                .containsExactlyInAnyOrder(
                        TALKS.statements().get(0), DENIAL.statements().get(0));
        assertThat(relation.articles())
                .last()
                .as("articles by date, undated ones last")
                .isEqualTo(UNDATED.article());
        assertThat(relation.articles())
                .containsExactlyInAnyOrder(TALKS.article(), DENIAL.article(), MONTH.article(), UNDATED.article());
    }

    @Test
    void theOrderOfTheCodesDoesNotMatter() {
        assertThat(record.relation(RelationQuery.of("USA", "RUS")).events())
                .isEqualTo(record.relation(RelationQuery.of("RUS", "USA")).events());
    }

    @Test
    void boundsTakeADateThatMayLieBetweenThemAndLeaveOutWhatHasNone() {
        assertThat(types("2022-01-10", "2022-01-10")).containsExactly(EventType.SANCTION, EventType.CONSULT);
        assertThat(types("2022-01-31", "2022-02-28")).containsExactly(EventType.SANCTION);
        assertThat(types("2022-02-01", "2022-02-28")).isEmpty();
        assertThat(record.relation(new RelationQuery(
                                "RUS", "USA", Optional.of(LocalDate.parse("2022-01-12")), Optional.empty()))
                        .statements())
                .isEmpty();
    }

    @Test
    void actorsThatActTogetherTowardsAThirdHaveNoEventBetweenThem() {
        assertThat(record.relation(RelationQuery.of("RUS", "TUR")))
                .returns(List.of(), Relation::events)
                .returns(List.of(), Relation::statements)
                .returns(List.of(), Relation::articles);
    }

    @Test
    void aRelationHasTwoSidesAndItsDaysRunForwards() {
        assertThatThrownBy(() -> RelationQuery.of("RUS", "RUS")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RelationQuery(
                        "RUS",
                        "USA",
                        Optional.of(LocalDate.parse("2022-01-02")),
                        Optional.of(LocalDate.parse("2022-01-01"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<EventType> types(String from, String to) {
        RelationQuery query =
                new RelationQuery("RUS", "USA", Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
        return record.relation(query).events().stream()
                .map(event -> event.row().type())
                .toList();
    }

    private static org.assertj.core.groups.Tuple tuple(EventType type, String date, Dated.Basis basis) {
        return org.assertj.core.groups.Tuple.tuple(type, Optional.of(PartialDate.parse(date)), basis);
    }
}
