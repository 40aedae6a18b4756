package org.detente.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.dossier.generated.GeneratedRecord;
import org.detente.model.Quad;
import org.detente.record.Record;
import org.detente.record.query.RelationQuery;
import org.detente.record.relation.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateGroupsTest {
    private static final StateGroups GROUPS = StateGroups.load();

    @TempDir
    private Path folder;

    @Test
    void membersAreThoseOfTheDay() {
        StateGroup union = GROUPS.group("eu").orElseThrow();
        assertThat(union.on(LocalDate.of(2019, 1, 1)))
                .contains("GBR", "IGO:EU", "HRV")
                .hasSize(29);
        assertThat(union.on(LocalDate.of(2021, 1, 1))).doesNotContain("GBR").hasSize(28);
        assertThat(GROUPS.group("NATO").orElseThrow().on(LocalDate.of(2024, 4, 1)))
                .contains("SWE")
                .hasSize(33);
        assertThat(GROUPS.group("African Union").orElseThrow().on(LocalDate.of(2020, 1, 1)))
                .hasSize(56);
    }

    @Test
    void thereAreTheGroupsThatTheNewsSpeakOf() {
        assertThat(GROUPS.all())
                .extracting(StateGroup::code)
                .contains("EU", "NATO", "G7", "BRICS", "ASEAN", "GCC", "ECOWAS", "AU", "CIS", "QUAD", "AUKUS")
                .contains("VISEGRAD", "BALTIC", "NORDIC", "WEST");
        assertThat(GROUPS.group("Atlantis")).isEmpty();
    }

    @Test
    void nobodyIsOnBothSides() {
        assertThatThrownBy(() -> GROUPS.query(RelationName.parse("EU-NATO"), Optional.empty(), Optional.empty()))
                .hasMessageContaining("EU and NATO are no two sides")
                .hasMessageContaining("DEU");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eu;Europe;DEU;;;source|no name of a group",
                "EU;Europe;Germany;;;source|is no code",
                "EU;Europe;DEU;1958;;source|could not be parsed",
                "EU;Europe;DEU;2020-01-02;2020-01-01;source|no member from",
                "EU;Europe;DEU;;|5 cells",
                "EU;Europe;DEU;;;|no source",
                "EU;Europe;DEU DEU;;;source|twice for the same days"
            })
    void wrongLinesAreRefused(String line, String why) {
        assertThatThrownBy(() -> StateGroups.parse("# list\n" + line.replace(';', '\t'), "list"))
                .hasMessageStartingWith("list, line 2: ")
                .hasMessageContaining(why);
    }

    @Test
    void aGroupDoesWhatItsMembersDoAndAnActCountsOnce() {
        GeneratedRecord.make(folder, 5_000);
        try (Record record = Record.openReadOnly(folder)) {
            RelationName name = RelationName.parse("NATO-RUS");
            Dossier whole = record.relation(
                    GROUPS.query(name, Optional.empty(), Optional.empty()), rows -> Dossier.of(name, rows, 5));
            long acts = 0;
            for (String member : GROUPS.group("NATO").orElseThrow().on(LocalDate.of(2026, 1, 1))) {
                acts += record.relation(RelationQuery.of(member, "RUS"), rows -> rows.figures())
                        .acts();
            }
            // three joined while the record goes on, so that not all acts of all members count
            assertThat(whole.figures().acts()).isPositive().isLessThanOrEqualTo(acts);
            assertThat(whole.happened().rows()).hasSize(5);
            assertThat(whole.tension()).isPresent();
            var all = record.relation(GROUPS.query(name, Optional.empty(), Optional.empty()), rows -> rows.all());
            assertThat(all.events()).hasSize((int) whole.figures().reports());
        }
    }

    @Test
    void theSidesStandAsTheyWereAskedFor() {
        GeneratedRecord.make(folder, 2_000);
        try (Record record = Record.openReadOnly(folder)) {
            Balance one = balance(record, "RUS", "USA");
            Balance other = balance(record, "USA", "RUS");
            for (Quad quad : List.of(Quad.values())) {
                assertThat(one.count(Way.A_TO_B, quad)).isEqualTo(other.count(Way.B_TO_A, quad));
                assertThat(one.count(Way.B_TO_A, quad)).isEqualTo(other.count(Way.A_TO_B, quad));
            }
            assertThat(one.goldstein(Way.A_TO_B)).isNotEqualTo(one.goldstein(Way.B_TO_A));
        }
    }

    private static Balance balance(Record record, String a, String b) {
        return new Balance(record.relation(RelationQuery.of(a, b), rows -> rows.balance()));
    }
}
