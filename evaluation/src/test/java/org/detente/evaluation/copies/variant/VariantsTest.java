package org.detente.evaluation.copies.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.detente.evaluation.Half;
import org.detente.evaluation.copies.story.Story;
import org.detente.evaluation.copies.story.StoryReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VariantsTest {
    private static List<Story> stories = List.of();
    private static List<LabelledArticle> articles = List.of();
    private static Map<String, LabelledArticle> byId = Map.of();

    @BeforeAll
    static void make() throws IOException {
        stories = StoryReader.readAll(Path.of("..", "gold", "copies"));
        articles = Variants.of(stories);
        byId = articles.stream().collect(Collectors.toMap(LabelledArticle::id, Function.identity()));
    }

    @Test
    void theSameStoriesAlwaysGiveTheSame() {
        assertThat(Variants.of(stories)).isEqualTo(articles);
    }

    @Test
    void aNewStoryLeavesWhatIsMadeOfOneStoryAsItIs() {
        List<String> fewer = Variants.of(stories.subList(0, 20)).stream()
                .map(LabelledArticle::id)
                .filter(id -> id.matches(".*\\.(identical|reprint|edited)\\..*"))
                .toList();
        assertThat(fewer).isNotEmpty();
        assertThat(byId.keySet()).containsAll(fewer);
    }

    @Test
    void thereAreAHundredOfEachKind() {
        for (String kind : List.of("identical", "reprint", "edited", "with", "in")) {
            assertThat(made(kind)).as(kind).hasSizeGreaterThanOrEqualTo(100);
        }
    }

    @Test
    void anIdenticalTextDiffersInMarksAndSpaceAlone() {
        assertThat(made("identical"))
                .allSatisfy(article -> assertThat(words(article)).isEqualTo(words(original(article))));
    }

    @Test
    void aReprintHoldsTheWordsOfTheOriginalAndDiffersFromIt() {
        assertThat(made("reprint")).allSatisfy(article -> {
            List<String> paragraphs = original(article).paragraphs();
            String rest = String.join(" ", paragraphs.subList(1, paragraphs.size()));
            assertThat(String.join(" ", article.paragraphs())).contains(rest);
            assertThat(article.title().equals(original(article).title())
                            && article.paragraphs().equals(paragraphs))
                    .isFalse();
        });
    }

    @Test
    void anEditedVersionHasOtherWordsAndStillMuchOfTheOriginal() {
        assertThat(made("edited")).allSatisfy(article -> {
            assertThat(words(article)).isNotEqualTo(words(original(article)));
            long kept = Words.of(words(original(article))).stream()
                    .filter(Words.of(words(article))::contains)
                    .count();
            assertThat(kept).isGreaterThan(Words.count(words(original(article))) * 4 / 10);
        });
    }

    @Test
    void aPassageStandsInItsHostAndTheHostStaysWhole() {
        assertThat(made("in")).allSatisfy(article -> {
            String host = article.id().substring(article.id().lastIndexOf('.') + 1);
            assertThat(article.paragraphs()).containsAll(of(host).paragraphs());
            assertThat(article.paragraphs())
                    .containsAll(article.origins().get(1).passage());
            assertThat(Words.count(String.join(" ", article.origins().get(1).passage())))
                    .isBetween(65, 130);
        });
    }

    @Test
    void whatIsMadeOfTwoStoriesIsOfOneHalf() {
        assertThat(articles)
                .allSatisfy(article -> assertThat(article.origins().stream()
                                .map(origin -> Half.of(origin.story()))
                                .distinct())
                        .hasSize(1));
    }

    private static List<LabelledArticle> made(String kind) {
        return articles.stream().filter(a -> a.id().contains("." + kind + ".")).toList();
    }

    private static LabelledArticle original(LabelledArticle article) {
        return of(article.id().substring(0, article.id().indexOf('.')));
    }

    private static LabelledArticle of(String id) {
        return byId.getOrDefault(id, articles.get(0));
    }

    private static String words(LabelledArticle article) {
        return String.join(" ", Words.of(String.join(" ", article.paragraphs())));
    }
}
