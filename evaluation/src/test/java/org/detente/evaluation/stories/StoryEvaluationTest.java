package org.detente.evaluation.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.detente.coding.Coder;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.codebook.Codebook;
import org.detente.evaluation.Evaluation;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.evaluation.Half;
import org.detente.evaluation.copies.story.StoryReader;
import org.detente.stories.story.StoryTraits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryEvaluationTest {
    private static final Coder CODER = new Coder(ActorRegistry.load(List.of()), Codebook.standard());
    private static final int STORIES = 12;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void copyStories() throws IOException {
        Path stories = Files.createDirectory(folder.resolve("stories"));
        try (Stream<Path> all = Files.list(Path.of("..", "gold", "copies", "stories"))) {
            for (Path file : all.sorted().limit(STORIES).toList()) {
                Files.copy(file, stories.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void storiesAndStoryEventsAreScoredByHalves() throws IOException {
        Evaluation evaluation = StoryEvaluation.evaluate(folder, CODER);

        Map<String, Double> figures = new HashMap<>();
        for (Figure figure : evaluation.figures()) {
            figures.put(figure.group() + ", " + figure.name(), figure.value());
        }
        assertThat(evaluation.items()).isEqualTo(6 * STORIES);
        for (Half half : Half.values()) {
            assertThat(figures.get("stories, " + half.label() + ", f1")).isGreaterThan(0.85);
            assertThat(figures.get("story events, acts that a coding holds, " + half.label() + ", f1"))
                    .isGreaterThan(0.8);
            assertThat(figures.get("story events, all acts, " + half.label() + ", recall"))
                    .isGreaterThan(0);
        }
    }

    @Test
    void weightsAreFittedForEveryTrait() throws IOException {
        List<String> lines = StoryEvaluation.fitted(folder, CODER);

        assertThat(lines.stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('\t'))))
                .containsExactlyElementsOf(StoryTraits.names());
    }

    @Test
    void disguisedStoryHasTheNamesOfTheOther() throws IOException {
        List<Told> told = Told.of(StoryReader.readAll(folder), CODER);
        List<Told> senegalAndSpain =
                told.stream().filter(one -> one.part().story().equals("001")).toList();
        List<Told> sudanAndEthiopia =
                told.stream().filter(one -> one.part().story().equals("002")).toList();

        Told base = Disguise.under(senegalAndSpain, sudanAndEthiopia).get(0);

        assertThat(base.story()).isEqualTo("as-002-001");
        assertThat(base.coded().article().text()).contains("Sudan").doesNotContain("Senegal ");
        assertThat(base.day()).isEqualTo(Disguise.moved(sudanAndEthiopia).get(0).day());
    }

    @Test
    void folderWithoutStoriesIsNamed() {
        assertThatThrownBy(() -> StoryEvaluation.evaluate(folder.resolve("nowhere"), CODER))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("gold/copies");
    }
}
