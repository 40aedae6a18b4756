package org.detente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.detente.model.EventType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkPageTest {
    private static final String ATTACK = "NSA:\"'><script>alert(1)</script>";
    private static final Deed[] DEEDS = {
        Deed.of("1", "RUS", "USA", EventType.ACCUSE, "2024-03-02"),
        Deed.of("2", "USA", "RUS", EventType.SANCTION, "2024-03-03"),
        Deed.of("3", "RUS", "CHN", EventType.CONSULT, "2023-03-03"),
        Deed.of("4", "CHN", "IGO:NATO", EventType.ACCUSE, "2023-04-03"),
    };

    @TempDir
    Path folder;

    @Test
    void actorsAreCirclesAndRelationsLinesWithATableBeside() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, DEEDS)) {
            Document page = Jsoup.parse(served.get("/network").body());

            assertThat(page.select(".lead").text()).isEqualTo("4 actors; 3 relations join them.");
            assertThat(page.select("svg .node").eachAttr("aria-label"))
                    .containsExactly(
                            "Russia: 3 acts with 2 others",
                            "China: 2 acts with 2 others",
                            "United States: 2 acts with 1 other",
                            "NATO: 1 act with 1 other");
            assertThat(page.select("svg .node").eachAttr("href"))
                    .containsExactly("/actor/RUS", "/actor/CHN", "/actor/USA", "/actor/IGO%3ANATO");
            assertThat(page.select("svg .link")).hasSize(3);
            assertThat(page.select(".pairs tbody tr").eachText())
                    .startsWith("Russia – United States 2 100 % conflict")
                    .contains("China – Russia 1 0 % conflict");
            assertThat(served.get(page.select("svg .node").eachAttr("href").get(3))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void pairsAreAListForProgramsFilteredAsThePage() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, DEEDS)) {
            assertThat(served.get("/api/v1/pairs?format=csv&kind=accuse").body())
                    .isEqualToNormalizingNewlines("""
                            a,b,nameA,nameB,acts,conflict
                            CHN,IGO:NATO,China,NATO,1,1
                            RUS,USA,Russia,United States,1,1
                            """);
            assertThat(served.get("/api/v1/pairs?who=USA&limit=1").body()).contains("\"a\":\"RUS\"");
            assertThat(served.get("/api/v1/pairs?actors=2").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void theSameActsGiveTheSamePicture() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, DEEDS)) {
            assertThat(served.get("/network").body())
                    .isEqualTo(served.get("/network").body());
        }
    }

    @Test
    void periodSizeAndSidesNarrow() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, DEEDS)) {
            assertThat(nodes(served, "?actors=2")).isEqualTo(2);
            assertThat(nodes(served, "?from=2024-01-01")).isEqualTo(2);
            assertThat(nodes(served, "?who=USA")).isEqualTo(2);
            assertThat(nodes(served, "?who=BRICS")).isEqualTo(2);
            assertThat(nodes(served, "?who=CHN-NATO")).isEqualTo(2);
            assertThat(nodes(served, "?kind=verbal_cooperation")).isEqualTo(2);
            assertThat(nodes(served, "?kind=accuse")).isEqualTo(4);
            assertThat(served.get("/network?actors=61").statusCode()).isEqualTo(400);
            // a link to a relation keeps the days
            assertThat(Jsoup.parse(served.get("/network?from=2024-01-01").body())
                            .select(".pairs a")
                            .attr("href"))
                    .isEqualTo("/relation/RUS-USA?from=2024-01-01");
        }
    }

    @Test
    void anEmptyRecordSaysWhatToDo() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT)) {
            assertThat(Jsoup.parse(served.get("/network").body())
                            .select(".empty")
                            .text())
                    .contains("No act that joins two actors fits", "detente read");
        }
    }

    @Test
    void attackingCodesStayCodes() throws Exception {
        try (Served served =
                Served.of(folder, ServerOptions.DEFAULT, Deed.of("1", ATTACK, "USA", EventType.ACCUSE, "2024-03-02"))) {
            for (String path : new String[] {"/network", "/actors", "/map"}) {
                Document page = Jsoup.parse(served.get(path).body());
                assertThat(page.select("script:not([src^=/assets/]), [onerror], [style]"))
                        .as(path)
                        .isEmpty();
            }
            Document page = Jsoup.parse(served.get("/network").body());
            assertThat(page.select(".pairs").text()).contains(ATTACK.substring(4));
            assertThat(page.select("svg .node").eachAttr("href")).noneMatch(href -> href.contains("<"));
        }
    }

    private static int nodes(Served served, String query) throws Exception {
        return Jsoup.parse(served.get("/network" + query).body())
                .select("svg .node")
                .size();
    }
}
