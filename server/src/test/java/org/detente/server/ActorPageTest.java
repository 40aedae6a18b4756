package org.detente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.detente.model.EventType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorPageTest {
    private static final Deed ACCUSATION = Deed.of("1", "RUS", "USA", EventType.ACCUSE, "2024-03-02");
    private static final Deed SANCTION = Deed.of("2", "USA", "RUS", EventType.SANCTION, "2024-03-03");

    @TempDir
    Path folder;

    @Test
    void anActorHasItsRelationsNamesAndStatements() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, ACCUSATION, SANCTION)) {
            Document page = Jsoup.parse(served.get("/actor/RUS").body());

            assertThat(page.select("h1").text()).isEqualTo("Russia");
            assertThat(page.select(".lead").text()).isEqualTo("RUS, state: 2 mentions in 2 articles.");
            assertThat(page.select(".many a").eachAttr("href")).containsExactly("/relation/RUS-USA");
            assertThat(page.select(".many").text()).contains("United States 2 acts");
            assertThat(page.select(".members").text()).contains("BRICS since 16 Jun 2009");
            assertThat(page.select(".acts tbody tr")).hasSize(2);
            assertThat(page.select(".rows a").eachAttr("href"))
                    .containsExactly("/article/a-1#s-1", "/row/s-1", "/article/a-2", "/article/a-1");
            assertThat(page.select("main a").eachAttr("href")).contains("/map?who=RUS", "/network?who=RUS");
        }
    }

    @Test
    void whoIsNotNamedIsNotThere() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, ACCUSATION)) {
            assertThat(served.get("/actor/FRA").statusCode()).isEqualTo(404);
            assertThat(served.get("/actor/%3Cscript%3E").body()).doesNotContain("<script>");
        }
    }

    @Test
    void attackingWordsStayWords() throws Exception {
        String attack = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, ACCUSATION.around(attack))) {
            Document page = Jsoup.parse(served.get("/actor/RUS").body());
            assertThat(page.select("script:not([src^=/assets/]), main img, [onerror]"))
                    .isEmpty();
            assertThat(page.text()).contains(attack);
        }
    }
}
