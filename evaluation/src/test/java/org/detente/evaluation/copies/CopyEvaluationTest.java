package org.detente.evaluation.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.detente.evaluation.BCubed;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.evaluation.Half;
import org.detente.evaluation.copies.story.StoryReader;
import org.detente.model.Copy;
import org.detente.model.CopyKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyEvaluationTest {
    private static LabelledSet set = new LabelledSet(List.of());
    private static List<Copy> right = List.of();

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() throws IOException {
        set = new LabelledSet(
                StoryReader.readAll(Path.of("..", "gold", "copies")).subList(0, 40));
        right = set.labels().entrySet().stream()
                .filter(entry -> entry.getValue().isCopy())
                .map(entry -> copy(entry.getKey(), entry.getValue().kind().orElse(CopyKind.EDITED)))
                .toList();
    }

    @Test
    void rightLinksHaveFullScoresInBothHalves() {
        CopyScores scores = new CopyScores(set, right);
        for (Half half : Half.values()) {
            for (String kind : List.of("identical", "reprint", "edited", "reworded", "excerpt", "any kind")) {
                String group = kind + ", " + half.label();
                assertThat(figure(scores, group, "f1")).as(group).isEqualTo(1);
                assertThat(figure(scores, group, "expected")).as(group).isGreaterThan(10);
            }
            assertThat(figure(scores, "hard negatives, " + half.label(), "share"))
                    .isZero();
            assertThat(figure(scores, "hard negatives, " + half.label(), "pairs"))
                    .isGreaterThan(100);
        }
        assertThat(scores.wrong()).isEmpty();
    }

    @Test
    void aLinkOfTheWrongKindCostsBothKinds() {
        List<Copy> found = new ArrayList<>(right);
        Copy first = firstOpen(CopyKind.REWORDED);
        found.remove(first);
        found.add(new Copy(first.articleId(), first.ofId(), CopyKind.REPRINT, 0.25, List.of()));
        CopyScores scores = new CopyScores(set, found);
        assertThat(figure(scores, "reworded, open half", "recall")).isLessThan(1);
        assertThat(figure(scores, "reworded, open half", "precision")).isEqualTo(1);
        assertThat(figure(scores, "reprint, open half", "precision")).isLessThan(1);
        assertThat(figure(scores, "reprint, open half", "recall")).isEqualTo(1);
        assertThat(figure(scores, "any kind, open half", "f1")).isEqualTo(1);
        assertThat(figure(scores, "reworded, open half", "as reprint")).isEqualTo(1);
        assertThat(scores.wrong())
                .containsExactly(new Pair(first.articleId(), first.ofId()) + " is reworded, found reprint 0.250");
    }

    @Test
    void aLinkWhereNoneIsCostsPrecisionAndCountsAmongTheHardNegatives() {
        Map.Entry<Pair, String> pair = set.hardNegatives().entrySet().stream()
                .filter(entry -> set.half(entry.getKey()) == Half.CLOSED)
                .findFirst()
                .orElseThrow();
        List<Copy> found = new ArrayList<>(right);
        found.add(copy(pair.getKey(), CopyKind.EXCERPT));
        CopyScores scores = new CopyScores(set, found);
        assertThat(figure(scores, "excerpt, closed half", "precision")).isLessThan(1);
        assertThat(figure(scores, "no copies, closed half", "as excerpt")).isEqualTo(1);
        assertThat(figure(scores, "hard negatives, closed half", "linked")).isEqualTo(1);
        assertThat(figure(scores, pair.getValue() + ", closed half", "linked")).isEqualTo(1);
        assertThat(scores.wrong()).as("of the closed half nothing is told").isEmpty();
    }

    @Test
    void whatIsNotLinkedCostsRecall() {
        CopyScores scores = new CopyScores(set, List.of());
        assertThat(figure(scores, "edited, open half", "recall")).isZero();
        assertThat(figure(scores, "edited, open half", "unlinked"))
                .isEqualTo(figure(scores, "edited, open half", "expected"));
        assertThat(scores.wrong()).isNotEmpty().allMatch(line -> line.endsWith("found none"));
    }

    @Test
    void twoArticlesAreLinkedOnce() {
        Copy copy = right.get(0);
        Copy again = new Copy(copy.ofId(), copy.articleId(), copy.kind(), 1, List.of());
        assertThatThrownBy(() -> new CopyScores(set, List.of(copy, again))).hasMessageContaining("linked twice");
    }

    @Test
    void storiesAreOfCopiesAndOfReportsOfTheSameEvent() {
        Map<String, String> stories = set.stories();
        assertThat(stories)
                .containsEntry("001d", "001")
                .containsEntry("001e", "001e")
                .containsEntry("001f", "001f");
        assertThat(stories.keySet()).noneMatch(id -> id.contains(".with."));
        assertThat(BCubed.of(stories, stories).f1()).isEqualTo(1);
    }

    @Test
    void linksTheTextsOfAFolder() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("text"));
        String text = set.articles().get(0).text();
        Files.writeString(texts.resolve("volta_2016-03-05_posts.txt"), text);
        Files.writeString(texts.resolve("wire_2016-03-04_posts.txt"), text);
        Files.writeString(
                texts.resolve("wire_2016-03-06_onions.txt"),
                set.articles().get(7).text());
        assertThat(CopyEvaluation.linked(folder)).singleElement().asString().contains("volta_2016-03-05_posts");
        assertThatThrownBy(() -> CopyEvaluation.linked(Files.createDirectory(folder.resolve("none"))))
                .hasMessageContaining("give a folder that holds texts");
    }

    private static Copy firstOpen(CopyKind kind) {
        return right.stream()
                .filter(c -> set.label(new Pair(c.articleId(), c.ofId())) == Label.of(kind))
                .filter(c -> set.half(new Pair(c.articleId(), c.ofId())) == Half.OPEN)
                .findFirst()
                .orElseThrow();
    }

    private static Copy copy(Pair pair, CopyKind kind) {
        return new Copy(pair.other(), pair.one(), kind, 0.5, List.of());
    }

    private static double figure(CopyScores scores, String group, String name) {
        return scores.figures().stream()
                .filter(figure -> figure.group().equals(group) && figure.name().equals(name))
                .mapToDouble(Figure::value)
                .findFirst()
                .orElseThrow();
    }
}
