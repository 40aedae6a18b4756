package org.detente.coding.actor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.coding.actor.ActorFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ActorCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final String COLUMNS = "code\tname\taliases\tsector\trole\tfrom\tto\n";
    private static final String SOUND = "ATG\tUna Vesk\tU. Vesk\tGOV\tprime minister\t2019-05\t2024-05-10\n";

    @TempDir
    private Path folder;

    @Test
    void theProgramsListsHaveNothingThatMakesThemUnfit() {
        CheckReport report = ActorCheck.ofProgram(Optional.empty());
        assertThat(report.findings()).filteredOn(f -> f.kind().isProblem()).isEmpty();
        assertThat(report.accepted()).allSatisfy(a -> assertThat(a.reason()).isNotEmpty());
    }

    @Test
    void theProgramsListsAreLargeAndNearlyWithoutGaps() {
        CheckReport report = ActorCheck.ofProgram(Optional.empty());
        int terms = report.counts().getOrDefault("terms", 0);
        assertThat(terms).isGreaterThanOrEqualTo(12_500);
        assertThat(report.counts().get("international bodies")).isGreaterThanOrEqualTo(280);
        assertThat(report.counts().get("armed groups and other non-state actors"))
                .isGreaterThanOrEqualTo(190);
        assertThat(report.findings())
                .filteredOn(f -> f.kind() == FindingKind.GAP)
                .as("fewer gaps than one in a hundred terms")
                .hasSizeLessThan(terms / 100);
        assertThat(report.findings())
                .filteredOn(f -> f.kind() == FindingKind.UNKNOWN_ROLE)
                .isEmpty();
    }

    @Test
    void theDayThatCountsAsTodayDecidesWhatIsToCome() {
        LocalDate past = LocalDate.of(2020, 1, 1);
        assertThat(ActorCheck.ofProgram(Optional.of(past)).findings())
                .filteredOn(f -> f.kind() == FindingKind.AFTER_TODAY)
                .hasSizeGreaterThan(500);
    }

    static Stream<Arguments> wrongRows() {
        return Stream.of(
                wrong("impossible-date", "ATG\tAda Orel\t\tGOV\tpresident\t2020\t2019"),
                wrong("impossible-date", "ATG\tAda Orel\t\tGOV\tpresident\t12.1.2020\t"),
                wrong("after-today", "ATG\tAda Orel\t\tGOV\tpresident\t2026-02\t"),
                wrong("after-today", "ATG\tAda Orel\t\tGOV\tpresident\t2025\t2027"),
                wrong("outside-life", "IGO:AUKUS\tAda Orel\t\tIGO\tsecretary general\t2019\t2020"),
                wrong("outside-life", "IGO:ISAF\tAda Orel\t\tMIL\tcommander\t2014\t2016"),
                wrong("outside-life", "SSD\tAda Orel\t\tGOV\tpresident\t2005\t2009"),
                wrong("too-long", "FRA\tAda Orel\t\tGOV\tpresident\t1950\t2010"),
                wrong(
                        "too-long",
                        "FRA\tAda Orel\t\tGOV\tpresident\t1905\t1910\nFRA\tAda Orel\t\tGOV\tpresident\t2000\t2010"),
                wrong("overlap", "ATG\tAda Orel\t\tGOV\tprime minister\t2024-05-01\t"),
                wrong("overlap", "ATG\tUna Vesk\t\tGOV\tprime minister\t2020\t2021"),
                wrong("unknown-code", "ABC\tAda Orel\t\tGOV\tpresident\t2020\t"),
                wrong("unknown-code", "IGO:blue\tBlue Ring\t\tIGO\t\t\t"),
                wrong("unknown-code", "NSA:BLUE\tBlue Ring\t\tREB\t\t\t\nNSA:BLUE\tBlue Rings\t\tREB\t\t\t"),
                wrong("former-state", "SUN\tAda Orel\t\tGOV\tpresident\t1995\t1996"),
                wrong("former-state", "ZAR\tZaire\t\tGOV\t\t\t"),
                wrong("shared-name", "FRA\tAda Orel\tU. Vesk\tGOV\tforeign minister\t2020\t"),
                wrong("shared-name", "FRA\tUna Vesk\t\tGOV\tforeign minister\t2020\t"),
                wrong("shared-name", "NSA:BLUE\tBlue Ring\tRings\tREB\t\t\t\nNSA:RED\tRed Ring\tRings\tREB\t\t\t"),
                wrong("collision", "FRA\tAda Norway\t\tGOV\tforeign minister\t2020\t"),
                wrong("collision", "FRA\tAda Valley\t\tGOV\tforeign minister\t2020\t"),
                wrong("collision", "FRA\tAda Zu\t\tGOV\tforeign minister\t2020\t"),
                wrong("collision", "FRA\tAda Orel\tMuscat\tGOV\tforeign minister\t2020\t"),
                wrong("collision", "IGO:BLUE\tBlue Ring\tSummit\tIGO\t\t\t"),
                wrong("gap", "ATG\tAda Orel\t\tGOV\tprime minister\t2024-09-01\t"),
                wrong("shared-surname", "FRA\tAda Vesk\t\tGOV\tforeign minister\t2020\t"),
                wrong("unknown-role", "FRA\tAda Orel\t\tGOV\tforein minister\t2020\t"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("wrongRows")
    void aWrongEntryIsFound(String kind, String rows) throws IOException {
        CheckReport report = check(SOUND + rows + "\n");
        assertThat(report.findings()).extracting(f -> f.kind().word()).contains(kind);
        assertThat(report.findings()).allSatisfy(f -> assertThat(f.line()).isGreaterThan(1));
    }

    @Test
    void aSoundFileHasNoFindings() throws IOException {
        CheckReport report = check(SOUND + """
                ATG\tAda Orel\t\tGOV\tprime minister\t2024-05-10\t
                NSA:BLUE\tBlue Ring\tRings\tREB\t\t1999\t2004
                NSA:BLUE\tIvo Lesk\t\tREB\tleader\t2000\t2004
                """);
        assertThat(report.findings()).isEmpty();
        assertThat(report.counts()).containsEntry("terms", 3).containsEntry("people", 3);
    }

    @Test
    void aHandoverInAMonthThatIsKnownOnlyRoughlyIsNoOverlap() throws IOException {
        assertThat(check(SOUND + "ATG\tAda Orel\t\tGOV\tprime minister\t2024-05\t\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void anAcceptedFindingIsKeptWithItsReasonAndAStaleOneReported() throws IOException {
        Path file = Files.writeString(
                folder.resolve("actors.tsv"), COLUMNS + SOUND + "ATG\tAda Orel\t\tGOV\tprime minister\t2024-05-01\t\n");
        Path accepted = Files.writeString(folder.resolve("accepted.tsv"), """
                kind\tsubject\treason
                overlap\tATG prime minister: Una Vesk / Ada Orel, 2024-05-01\tboth claimed it
                gap\tATG president, 2001 to 2003\tvacant
                """);
        CheckReport report = ActorCheck.ofUser(file, Optional.of(accepted), Optional.of(TODAY));
        assertThat(report.accepted()).extracting(a -> a.reason()).containsExactly("both claimed it");
        assertThat(report.findings()).extracting(Finding::kind).containsExactly(FindingKind.STALE_EXCEPTION);
        assertThat(report.problems()).isEqualTo(1);
    }

    @Test
    void anExceptionNeedsAKindAndAReason() throws IOException {
        Path file = Files.writeString(folder.resolve("actors.tsv"), COLUMNS + SOUND);
        for (String row : List.of("overlap\tx\t", "overlaps\tx\twhy")) {
            Path accepted = Files.writeString(folder.resolve("accepted.tsv"), "kind\tsubject\treason\n" + row + "\n");
            assertThatThrownBy(() -> ActorCheck.ofUser(file, Optional.of(accepted), Optional.of(TODAY)))
                    .isInstanceOf(ActorFileException.class)
                    .hasMessageContaining("line 2");
        }
    }

    @Test
    void aGroupIsAtHomeInAState() throws IOException {
        Path file = Files.writeString(
                folder.resolve("groups.tsv"), "code\tname\thome\nNSA:BLUE\tBlue Ring\tXYZ\nNSA:RED\tRed Ring\tATG\n");
        assertThat(ActorCheck.ofUser(file, Optional.empty(), Optional.of(TODAY)).findings())
                .filteredOn(f -> f.kind() == FindingKind.UNKNOWN_CODE)
                .extracting(Finding::subject)
                .containsExactly("NSA:BLUE");
    }

    private static Arguments wrong(String kind, String rows) {
        return Arguments.of(kind, rows);
    }

    private CheckReport check(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("actors.tsv"), COLUMNS + rows);
        return ActorCheck.ofUser(file, Optional.empty(), Optional.of(TODAY));
    }
}
