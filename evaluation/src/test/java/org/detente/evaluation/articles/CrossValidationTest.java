package org.detente.evaluation.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossValidationTest {
    private static final String BODY =
            "The two ministers met in the old town hall for three hours on Monday, and said that they would meet again.";

    @TempDir
    private Path folder;

    @Test
    void findsBodiesOnSitesThatItHasNotSeen() throws IOException {
        List<TrainingPage> pages = new ArrayList<>();
        for (int page = 0; page < 8; page++) {
            pages.add(page("site" + page % 4 + ".example", page));
        }

        List<Shingles> scores = new CrossValidation(2).scores(pages);

        assertThat(scores).hasSize(8).allSatisfy(score -> assertThat(score.f1()).isGreaterThan(0.6));
        assertThat(CrossValidation.report(pages, scores))
                .startsWith(folder.getFileName() + ": 8 pages, body f1 ")
                .isEqualTo(CrossValidation.report(pages, new CrossValidation(2).scores(pages)));
    }

    @Test
    void oneFoldLeavesNothingToLearnFrom() {
        assertThatThrownBy(() -> new CrossValidation(1)).hasMessageContaining("at least 2");
    }

    @Test
    void siteIsTheHostWithoutItsPrefix() throws IOException {
        assertThat(page("www.daily.example", 1).gold().site()).isEqualTo("daily.example");
    }

    private TrainingPage page(String host, int number) throws IOException {
        String body = BODY + "\n\nTalk " + number + ": " + BODY;
        String html =
                "<html><body><nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav><article><h1>Ministers meet "
                        + number + "</h1><p>" + body.replace("\n\n", "</p><p>")
                        + "</p></article><footer>All rights reserved</footer></body></html>";
        Path file = folder.resolve("html").resolve(number + ".html.gz");
        Files.createDirectories(folder.resolve("html"));
        try (OutputStream bytes = new GZIPOutputStream(Files.newOutputStream(file))) {
            bytes.write(html.getBytes(StandardCharsets.UTF_8));
        }
        return TrainingPage.of(new GoldPage(
                String.valueOf(number),
                file,
                Optional.of("https://" + host + "/talks/" + number),
                body,
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }
}
