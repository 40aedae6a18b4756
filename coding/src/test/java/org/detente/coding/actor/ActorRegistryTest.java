package org.detente.coding.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.reading.ActorFinder;
import org.detente.model.Actor;
import org.detente.model.PartialDate;
import org.detente.text.TextAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorRegistryTest {
    @TempDir
    private Path folder;

    @Test
    void codesOfStatesAreIsoCodesAndUnique() {
        Set<String> iso = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        iso.add("XKX");
        List<String> codes =
                ActorFile.COUNTRIES.rows().stream().map(r -> r.get("code")).toList();
        assertThat(codes)
                .doesNotHaveDuplicates()
                .allSatisfy(c -> assertThat(iso).contains(c));
        assertThat(codes).hasSizeGreaterThan(195).contains("XKX", "PSE", "TWN");
    }

    @Test
    void codesOfBodiesAreUniqueAndOfTheirKind() {
        List<String> codes =
                ActorFile.BODIES.rows().stream().map(r -> r.get("code")).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(c -> c.matches("(IGO|NSA|NGO):[A-Z0-9+]+|WEST"));
        assertThat(codes.stream().filter(c -> c.startsWith("IGO:"))).hasSizeGreaterThanOrEqualTo(280);
        assertThat(codes.stream().filter(c -> c.startsWith("NSA:"))).hasSizeGreaterThanOrEqualTo(190);
    }

    @Test
    void noNameStandsForTwoStates() {
        Map<String, Set<String>> codes = new java.util.TreeMap<>();
        for (Table.Row row : ActorFile.COUNTRIES.rows()) {
            for (String column : List.of("name", "names", "adjectives", "seats", "former")) {
                row.list(column)
                        .forEach(n -> codes.computeIfAbsent(
                                        n.replaceAll("[=\\[].*", "").strip(), k -> new HashSet<>())
                                .add(row.get("code")));
            }
        }
        assertThat(codes)
                .allSatisfy((name, states) -> assertThat(states).as(name).hasSize(1));
    }

    @Test
    void readsAUsersActors() throws IOException {
        Path file = file("""
                code\tname\taliases\tsector\trole\tfrom
                NSA:BLUE\tBlue Front\tBlues\tREB\t\t
                ATL\tUna Vance\tU. Vance\tGOV\tprime minister\t2024-05
                """);
        ActorFinder finder = new ActorFinder(ActorRegistry.load(List.of(file)));
        assertThat(finder.find(
                        "a",
                        TextAnalyzer.analyze("The Blues met Una Vance."),
                        Optional.of(PartialDate.parse("2025-01-01"))))
                .extracting(m -> m.actor().code(), m -> m.actor().role())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("NSA:BLUE", Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple("ATL", Optional.of("prime minister")));
    }

    @Test
    void aUsersActorWinsOverTheListsThatComeWithTheProgram() throws IOException {
        Path file = file("code\tname\nIGO:OTHER\tNATO\n");
        ActorFinder finder = new ActorFinder(ActorRegistry.load(List.of(file)));
        assertThat(finder.find("a", TextAnalyzer.analyze("NATO met."), Optional.empty()))
                .extracting(m -> m.actor())
                .containsExactly(Actor.of("IGO:OTHER"));
    }

    @Test
    void aSurnameAloneMeansTheBetterKnownBearer() throws IOException {
        Path file = file("""
                code\tname\tsurname\trole\tfrom
                FRA\tUna Vesk\t\tprime minister\t2024
                ESP\tIvo Vesk\tVesk?\tforeign minister\t2024
                """);
        ActorFinder finder = new ActorFinder(ActorRegistry.load(List.of(file)));
        assertThat(finder.find(
                        "a",
                        TextAnalyzer.analyze("Vesk left Rome. Foreign Minister Ivo Vesk followed. Vesk was late."),
                        Optional.of(PartialDate.parse("2025-01-01"))))
                .extracting(m -> m.actor().name().orElse(m.actor().code()))
                .containsExactly("Una Vesk", "ITA", "Ivo Vesk", "Ivo Vesk");
    }

    @Test
    void saysWhereAndWhatIsWrongInAUsersFile() throws IOException {
        assertProblem("name\taliases\nX\tY\n", "line 1: has no column \"code\"");
        assertProblem("code\tname\tcolour\nX\tY\tred\n", "line 1: has an unknown column \"colour\"");
        assertProblem("code\tname\tsector\n# fine\nX\tY\tGOVT\n", "line 3: has the sector \"GOVT\"");
        assertProblem("code\tname\nX\t\n", "line 2: has no code or no name");
        assertProblem("code\tname\trole\tfrom\nX\tY\tking\t12.1.2020\n", "line 2: has \"12.1.2020\" in column from");
        assertProblem(
                "code\tname\trole\tfrom\tto\nX\tY\tking\t2020\t2019\n", "line 2: ends (2019) before it begins (2020)");
        assertProblem("code\tname\nX\tY\tZ\n", "line 2: has 3 cells under 2 columns");
        assertProblem("", "has no header line");
        assertThatThrownBy(() -> ActorRegistry.load(List.of(folder.resolve("missing.tsv"))))
                .isInstanceOf(ActorFileException.class)
                .hasMessageContaining("missing.tsv");
    }

    private void assertProblem(String content, String message) throws IOException {
        Path file = file(content);
        assertThatThrownBy(() -> ActorRegistry.load(List.of(file)))
                .isInstanceOf(ActorFileException.class)
                .hasMessageContaining("actors.tsv, ")
                .hasMessageContaining(message)
                .hasMessageContaining("; ");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("actors.tsv"), content);
    }
}
