package org.detente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.detente.model.EventType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlePageTest {
    private static final Deed ACCUSATION = Deed.of("1", "RUS", "USA", EventType.ACCUSE, "2024-03-02");
    private static final Deed SANCTION = Deed.of("2", "USA", "RUS", EventType.SANCTION, "2024-03-03");

    @TempDir
    Path folder;

    @Test
    void textIsMarkedInLayersAndRowsAreListed() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, ACCUSATION)) {
            Document page = Jsoup.parse(served.get("/article/a-1").body());

            assertThat(page.select(".text").text()).isEqualTo("RUS accused USA, A plain title.");
            assertThat(page.select(".text .is-event").text()).isEqualTo("accused");
            assertThat(page.select(".text .is-content").text()).isEqualTo("A plain title");
            assertThat(page.select(".text .is-actor").eachText()).containsExactly("RUS", "USA");
            assertThat(page.select(".layers input[type=checkbox]")).hasSize(7);
            assertThat(page.select(".facts").text()).contains("2 Mar 2024 (given beside the text)", "a-1");
            for (String anchor : page.select(".text a").eachAttr("href")) {
                assertThat(page.select(anchor)).as(anchor).hasSize(1);
            }
            assertThat(page.select("#e-1").text()).contains("Russia → United States: accuse", "confidence 0.90");
        }
    }

    @Test
    void placesAndTimesAreLayersOfTheirOwn() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, ACCUSATION.around("in Geneva on <Monday>"))) {
            Document page = Jsoup.parse(served.get("/article/a-1").body());

            assertThat(page.select(".text .is-place").text()).isEqualTo("Geneva");
            assertThat(page.select(".text .is-place").attr("title")).contains("place: Geneva, CHE, city");
            assertThat(page.select(".text .is-time").text()).isEqualTo("<Monday>");
            assertThat(page.select(".text .is-time").attr("title")).contains("time: 26 Feb 2024");
            assertThat(page.select(".layers .is-place, .layers .is-time").eachText())
                    .containsExactly("Places", "Times");
        }
    }

    @Test
    void twoArticlesStandSideBySideWithTheirDifferences() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, ACCUSATION, SANCTION)) {
            Document page = Jsoup.parse(served.get("/compare/a-1/a-2").body());

            assertThat(page.select(".compare thead a").eachAttr("href"))
                    .containsExactly("/article/a-1", "/article/a-2");
            assertThat(page.select(".compare tbody tr")).isNotEmpty();
            assertThat(page.select(".compare").text()).contains("RUS", "accused", "USA");
        }
    }

    @Test
    void whatIsNotThereIsSaidSo() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, ACCUSATION)) {
            assertThat(served.get("/article/a-0").statusCode()).isEqualTo(404);
            assertThat(served.get("/compare/a-1/%3Cscript%3E").statusCode()).isEqualTo(404);
            assertThat(served.get("/article/a-0").body()).contains("This record holds no such article");
        }
    }

    @Test
    void anAttackingArticleStaysText() throws Exception {
        String attack = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
        try (Served served = Served.of(
                folder, ServerOptions.DEFAULT, ACCUSATION.around(attack), SANCTION.around("javascript:alert(1)"))) {
            for (String path : new String[] {"/article/a-1", "/article/a-2", "/compare/a-1/a-2"}) {
                Document page = Jsoup.parse(served.get(path).body());
                assertThat(page.select("script:not([src^=/assets/]), main img, [onerror], [href^=javascript]"))
                        .as(path)
                        .isEmpty();
            }
            assertThat(Jsoup.parse(served.get("/article/a-1").body())
                            .select(".text")
                            .text())
                    .contains(attack);
        }
    }
}
