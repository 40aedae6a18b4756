package org.detente.coding.affairs.instrument.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.detente.coding.actor.ActorFileException;
import org.detente.coding.actor.Table;
import org.detente.coding.actor.Words;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;
import org.detente.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownInstrumentsTest {
    private static Table.Row row(String column, String cell) {
        Map<String, String> cells = new java.util.HashMap<>(Map.of(
                "name", "Treaty of Nowhere",
                "kind", "treaty",
                "parties", "TCD NER",
                "history", "1999-05-01 proposed; 2001 in_force",
                "source", "a treaty series"));
        cells.put(column, cell);
        return new Table.Row("instruments.tsv", 12, cells);
    }

    @Test
    void theListHasInstrumentsOfAllKindsEachWithPartiesAndHistory() {
        List<KnownInstrument> all = KnownInstruments.standard().all();

        assertThat(all).hasSizeGreaterThan(800);
        assertThat(all).extracting(KnownInstrument::kind).containsAll(EnumSet.allOf(InstrumentKind.class));
        assertThat(all).allSatisfy(known -> assertThat(known.history()).isNotEmpty());
        assertThat(all)
                .filteredOn(known -> known.kind() == InstrumentKind.TIES)
                .allSatisfy(known -> assertThat(known.parties()).hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind | paper | kind \"paper\"",
                "parties | Chad | \"Chad\" in parties",
                "history | 1999-13-01 proposed | date \"1999-13-01\"",
                "history | 1999 broken | status \"broken\"",
                "history | 2001 in_force; 1999 proposed | behind a later change",
                "source | '' | no source",
            })
    void aWrongRowIsRefusedWithItsFileLineAndReason(String column, String cell, String reason) {
        assertThatThrownBy(() -> KnownInstrumentFile.read(List.of(row(column, cell))))
                .isInstanceOf(ActorFileException.class)
                .hasMessageContaining("instruments.tsv, line 12")
                .hasMessageContaining(reason);
    }

    @Test
    void aSecondRowForOneNameIsRefused() {
        Table.Row row = row("name", "Treaty of Nowhere");
        assertThatThrownBy(() -> KnownInstrumentFile.read(List.of(row, row))).hasMessageContaining("a second time");
    }

    @Test
    void oneOfManyLeavingDoesNotEndATreaty() {
        KnownInstrument treaty = KnownInstrumentFile.read(
                        List.of(row("history", "1999 proposed; 2001 in_force; 2010-04-02 withdrawn by TCD")))
                .get(0);

        assertThat(treaty.statusAt(PartialDate.parse("2000-01-01"))).contains(InstrumentStatus.PROPOSED);
        assertThat(treaty.statusAt(PartialDate.parse("2011"))).contains(InstrumentStatus.WITHDRAWN);
        KnownInstrument open = KnownInstrumentFile.read(List.of(new Table.Row(
                        "f",
                        1,
                        Map.of(
                                "name", "Open Treaty",
                                "kind", "treaty",
                                "parties", "*",
                                "history", "2001 in_force; 2010 withdrawn by TCD",
                                "source", "s"))))
                .get(0);
        assertThat(open.statusAt(PartialDate.parse("2011"))).contains(InstrumentStatus.IN_FORCE);
    }

    @Test
    void ofSeveralWithOneNameTheActorsOfTheArticleDecide() {
        KnownInstrument one =
                KnownInstrumentFile.read(List.of(row("parties", "TCD NER"))).get(0);
        KnownInstrument other = new KnownInstrument(
                "Other Treaty",
                List.of("Treaty of Nowhere"),
                InstrumentKind.TREATY,
                List.of("PER", "BOL"),
                List.of(),
                List.of());
        KnownInstruments instruments = new KnownInstruments(List.of(one, other));
        Words words = Words.of("the Treaty of Nowhere");

        assertThat(instruments.at(words, 1, Set.of("PER"))).hasValueSatisfying(match -> {
            assertThat(match.instrument()).isEqualTo(other);
            assertThat(match.end()).isEqualTo(4);
        });
        assertThat(instruments.at(words, 1, Set.of("NOR"))).isEmpty();
        assertThat(instruments.at(Words.of("the treaty of nowhere"), 1, Set.of("PER")))
                .isEmpty();
    }
}
