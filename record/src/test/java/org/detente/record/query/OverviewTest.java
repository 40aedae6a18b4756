package org.detente.record.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.detente.record.SmallRecord.DENIAL;
import static org.detente.record.SmallRecord.TALKS;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.PartialDate;
import org.detente.model.Quad;
import org.detente.record.Record;
import org.detente.record.SmallRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewTest {
    @TempDir
    Path folder;

    private Record record;

    @BeforeEach
    void open() {
        record = Record.open(folder);
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void countsSayHowMuchThereIsAndFromWhen() {
        assertThat(record.counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, Optional.empty(), Optional.empty()));
        record.add(SmallRecord.all());
        assertThat(record.counts())
                .isEqualTo(new Counts(
                        4,
                        5,
                        2,
                        6,
                        2,
                        Optional.of(PartialDate.parse("2022-01-11")),
                        Optional.of(PartialDate.parse("2022-02"))));
    }

    @Test
    void dyadsComeByTheirNumberOfEvents() {
        record.add(SmallRecord.all());
        assertThat(record.dyads(10)).containsExactly(new Dyad("RUS", "USA", 6, 2));
        assertThat(record.dyads(0)).isEmpty();
    }

    @Test
    void aRowIsFoundByItsIdentifierOrItsBeginning() {
        record.add(SmallRecord.all());
        String event = TALKS.events().get(1).id();
        assertThat(record.find(event))
                .containsExactly(
                        new Found(Found.Kind.EVENT, event, TALKS.article().id(), "threaten"));
        String statement = TALKS.statements().get(0).id();
        assertThat(record.find(statement.substring(0, 12)))
                .containsExactly(new Found(
                        Found.Kind.STATEMENT, statement, TALKS.article().id(), "You threaten us,"));
        assertThat(record.find(DENIAL.article().id()))
                .extracting(Found::text)
                .as("of an article without a title its text")
                .containsExactly(DENIAL.article().text());
        assertThat(record.find("a-"))
                .extracting(Found::kind)
                .containsOnly(Found.Kind.ARTICLE)
                .hasSize(4);
        assertThat(record.find("%")).isEmpty();
    }

    @Test
    void aDayOfARelationCountsWhatHappenedAndWhoSaysSo() {
        record.add(SmallRecord.all());
        List<RelationDay> days = new ArrayList<>();
        record.relationDays(days::add);
        Map<Quad, Integer> none = quads(0, 0, 0, 0);
        assertThat(days)
                .containsExactly(
                        new RelationDay(
                                "RUS",
                                "USA",
                                PartialDate.parse("2022-01"),
                                none,
                                quads(0, 0, 0, 1),
                                none,
                                new BigDecimal("-5.600000"),
                                0,
                                1),
                        new RelationDay(
                                "RUS",
                                "USA",
                                PartialDate.parse("2022-01-10"),
                                none,
                                none,
                                quads(1, 0, 0, 0),
                                new BigDecimal("1.500000"),
                                0,
                                1),
                        new RelationDay(
                                "RUS",
                                "USA",
                                PartialDate.parse("2022-01-11"),
                                quads(0, 0, 2, 0),
                                none,
                                none,
                                new BigDecimal("-4.000000"),
                                2,
                                2));
    }

    private static Map<Quad, Integer> quads(int one, int two, int three, int four) {
        return Map.of(
                Quad.VERBAL_COOPERATION,
                one,
                Quad.MATERIAL_COOPERATION,
                two,
                Quad.VERBAL_CONFLICT,
                three,
                Quad.MATERIAL_CONFLICT,
                four);
    }
}
