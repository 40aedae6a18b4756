package org.detente.evaluation.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.detente.evaluation.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleEvaluationTest {
    private static final String FIRST = "The envoys of both states met on Monday in the old customs house and spoke for"
            + " three hours about the fishing grounds in the strait.";
    private static final String SECOND = "They will meet again in a month, a spokesman said, and until then no boat of"
            + " either side is to be stopped or searched in these waters.";
    private static final String HTML = "<html><head><meta property='article:published_time' content='2022-01-10'>"
            + "<meta name=author content='Ann Ode'></head><body><h1>Envoys meet over the strait</h1><article><p>"
            + FIRST
            + "</p><p>" + SECOND + "</p></article></body></html>";

    @TempDir
    Path folder;

    private void benchmark(String name, String index, String id, String json) throws IOException {
        Path html = folder.resolve(name).resolve("html");
        Files.createDirectories(html);
        try (OutputStream bytes = new GZIPOutputStream(Files.newOutputStream(html.resolve(id + ".html.gz")))) {
            bytes.write(HTML.getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(folder.resolve(name).resolve(index), json);
    }

    private static double figure(Evaluation evaluation, String group, String name) {
        return evaluation.figures().stream()
                .filter(figure -> figure.group().equals(group) && figure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void scoresBodyTitleDateAndByline() throws IOException {
        benchmark(
                "two",
                "articles.json",
                "a",
                "{\"a\": {\"title\": \"Envoys Meet over the Strait\", \"authors\": \"Ann Ode\", \"date\": \"2022-01-10\","
                        + "\"url\": \"https://a.example/x\", \"articleBody\": \"" + FIRST + " " + SECOND + "\"}}");
        Evaluation evaluation = new ArticleEvaluation().evaluate(folder.resolve("two"));
        assertThat(evaluation.items()).isEqualTo(1);
        assertThat(figure(evaluation, "all", "body f1")).isEqualTo(1);
        assertThat(figure(evaluation, "all", "title")).isEqualTo(1);
        assertThat(figure(evaluation, "all", "date to the day")).isEqualTo(1);
        assertThat(figure(evaluation, "all", "byline")).isEqualTo(1);
        assertThat(figure(evaluation, "all", "pages per second")).isPositive();
    }

    @Test
    void scoresEachBenchmarkOfAFolderAsAGroup() throws IOException {
        benchmark("one", "ground-truth.json", "a", "{\"a\": {\"articleBody\": \"" + FIRST + "\"}}");
        benchmark(
                "two",
                "articles.json",
                "b",
                "{\"b\": {\"title\": \"Another\", \"date\": \"NaT\", \"articleBody\": \"x\"}}");
        Evaluation evaluation = new ArticleEvaluation().evaluate(folder);
        assertThat(evaluation.items()).isEqualTo(2);
        assertThat(figure(evaluation, "one", "body recall")).isEqualTo(1);
        assertThat(figure(evaluation, "one", "body precision")).isBetween(0.3, 0.7);
        assertThat(figure(evaluation, "two", "title")).isZero();
        assertThat(evaluation.notes()).anyMatch(note -> note.contains("\"Another\""));
    }

    @Test
    void saysWhatIsWrongWithGoldData() throws IOException {
        ArticleEvaluation evaluation = new ArticleEvaluation();
        assertThatThrownBy(() -> evaluation.evaluate(folder.resolve("none"))).hasMessageContaining("is not a folder");
        assertThatThrownBy(() -> evaluation.evaluate(folder)).hasMessageContaining("ground-truth.json");
        benchmark("cut", "articles.json", "a", "{\"a\": {\"articleBody\"");
        assertThatThrownBy(() -> evaluation.evaluate(folder.resolve("cut"))).hasMessageContaining("not JSON at line 1");
        benchmark("bare", "articles.json", "a", "{\"a\": {\"title\": \"x\"}}");
        assertThatThrownBy(() -> evaluation.evaluate(folder.resolve("bare")))
                .hasMessageContaining("page a has no \"articleBody\"");
        benchmark("lost", "ground-truth.json", "a", "{\"../a\": {\"articleBody\": \"x\"}}");
        assertThatThrownBy(() -> evaluation.evaluate(folder.resolve("lost"))).hasMessageContaining("has no file");
    }
}
