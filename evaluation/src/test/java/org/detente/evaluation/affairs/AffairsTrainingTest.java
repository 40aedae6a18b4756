package org.detente.evaluation.affairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.coding.Coder;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.codebook.Codebook;
import org.detente.encoder.Encoder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AffairsTrainingTest {
    private static final Encoder ENCODER = Encoder.load();
    private static final List<String> WEEKDAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");
    private static final String ARTICLE = """
            id: %1$d
            outlet: Plains Herald
            published: 2024-03-0%1$d
            title: Two sides

            [1 Chad] and [2 Sudan] {m1:held held talks} in <p m1 Abeche> <t m1 on %2$s>. {i1:in_force The herding agreement} between [1 Chad] and [2 Sudan] still applies.

            [1 Chad] {d1 called on} [2 Sudan] <c d1 to open the market road>. [2 Sudan] {r d1:rejected rejected the demand}. {m2:scheduled A second round} of [1,2 the two sides] will be held in <p m2 Khartoum> <t m2 on March 20>.

            ===
            actors: 1 TCD, 2 SDN
            m1: parties 1,2; forum -; date 2024-03; place Abeche; status held
            m2: parties 1,2; forum -; date 2024-03-20; place Khartoum; status scheduled
            i1: name herding agreement; kind agreement; parties 1,2; status in_force; since -
            d1: by 1; to 2; date -; reply rejected by 2 date -
            """;

    @TempDir
    private Path folder = Path.of(".");

    @BeforeEach
    void write() throws IOException {
        for (int number = 1; number <= WEEKDAYS.size(); number++) {
            Files.writeString(
                    Files.createDirectories(folder.resolve("gold")).resolve(number + ".txt"),
                    ARTICLE.formatted(number, WEEKDAYS.get(number - 1)));
        }
    }

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    @Test
    void theSameArticlesGiveTheSameModelsOfTheReaderThatReadThem() throws IOException {
        Path first = fit("first");
        Path second = fit("second");

        List<String> names = names(first);
        assertThat(names).hasSize(12).contains("answers.json", "demands.json", "rows.json", "standings.json");
        for (String name : names) {
            assertThat(first.resolve(name)).hasSameBinaryContentAs(second.resolve(name));
            assertThat(first.resolve(name)).content().contains("\"encoder\": \"" + ENCODER.checksum() + "\"");
        }
    }

    @Test
    void withoutTheTrainedReaderThereIsNothingToLearnFrom() {
        Coder rules = new Coder(ActorRegistry.load(List.of()), Codebook.standard());

        assertThatThrownBy(() -> AffairsTraining.of(folder.resolve("gold"), rules))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("--codebook-only");
    }

    private Path fit(String name) throws IOException {
        Coder coder = new Coder(ActorRegistry.load(List.of()), Codebook.standard(), Optional.of(ENCODER));
        Path into = folder.resolve(name);
        AffairsTraining.of(folder.resolve("gold"), coder).write(into);
        return into;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
