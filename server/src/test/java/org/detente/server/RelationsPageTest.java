package org.detente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.detente.model.EventType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationsPageTest {
    private static final Deed SANCTION = Deed.of("1", "USA", "RUS", EventType.SANCTION, "2024-03-01");
    private static final Deed ACCUSATION = Deed.of("2", "RUS", "USA", EventType.ACCUSE, "2024-03-02");
    private static final Deed TALKS = Deed.of("3", "CHN", "IND", EventType.CONSULT, "2024-01-02");

    @TempDir
    Path folder;

    @Test
    void weightiestPairsComeFirstWithStateAndCourse() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, SANCTION, ACCUSATION, TALKS)) {
            Document page = Jsoup.parse(served.get("/").body());

            assertThat(page.select("tbody th a").eachText()).containsExactly("Russia – United States", "China – India");
            assertThat(page.select("tbody th a").eachAttr("href"))
                    .containsExactly("/relation/RUS-USA", "/relation/CHN-IND");
            assertThat(page.select("tbody tr").get(0).text())
                    .contains("2 acts", "Russia → United States accuse", "2 Mar 2024", "2 acts since yesterday");
            assertThat(page.select("tbody tr").get(1).text()).contains("neither prevails", "nothing");
            assertThat(page.select("svg.course path").eachAttr("d")).allMatch(path -> path.startsWith("M"));
        }
    }

    @Test
    void filtersByRegionAndByActor() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, SANCTION, TALKS)) {
            assertThat(pairs(served.get("/?region=Eastern+Asia"))).containsExactly("China – India");
            assertThat(pairs(served.get("/?region=Oceania"))).isEmpty();
            assertThat(pairs(served.get("/?q=Kremlin"))).containsExactly("Russia – United States");
            assertThat(served.get("/?region=Atlantis").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void regionGroupAndSearchWorkTogetherAndStayInLinks() throws Exception {
        Deed german = Deed.of("4", "DEU", "RUS", EventType.ACCUSE, "2024-03-02");
        Deed indian = Deed.of("5", "IND", "RUS", EventType.CONSULT, "2024-03-02");
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, SANCTION, german, indian, TALKS)) {
            assertThat(pairs(served.get("/?group=EU"))).containsExactly("DEU – Russia");
            assertThat(pairs(served.get("/?group=BRICS&region=Southern+Asia")))
                    .containsExactlyInAnyOrder("China – India", "India – Russia");
            assertThat(pairs(served.get("/?group=BRICS&region=Southern+Asia&q=China")))
                    .containsExactly("China – India");
            Document page = Jsoup.parse(
                    served.get("/?group=BRICS&region=Southern+Asia&q=China").body());
            assertThat(page.select("#with").val()).isEqualTo("China");
            assertThat(page.select("#group option[selected]").val()).isEqualTo("BRICS");
            assertThat(page.select("#region option[selected]").val()).isEqualTo("Southern Asia");
            assertThat(Jsoup.parse(served.get("/?group=EU").body())
                            .select("a.choice")
                            .eachAttr("href"))
                    .containsExactly("/relation/EU-RUS");
            assertThat(Jsoup.parse(served.get("/?group=EU&q=Chi").body())
                            .select("a.choice")
                            .attr("href"))
                    .isEqualTo("/?q=China&group=EU");
            assertThat(served.get("/?group=Atlantis").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void aGroupThatIsTypedIsChosen() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, SANCTION)) {
            assertThat(served.get("/?q=the+West&region=Western+Europe")
                            .headers()
                            .firstValue("Location"))
                    .hasValueSatisfying(address -> assertThat(address).endsWith("/?region=Western+Europe&group=WEST"));
            assertThat(served.get("/?q=EU-Russia").headers().firstValue("Location"))
                    .hasValueSatisfying(address -> assertThat(address).endsWith("/relation/EU-RUS"));
        }
    }

    @Test
    void twoNamesLeadToTheirRelation() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, SANCTION)) {
            HttpResponse<String> answer = served.get("/?q=united+states+and+russia");

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/relation/RUS-USA");
        }
    }

    @Test
    void whatIsNotFoundGetsSuggestions() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, SANCTION)) {
            Document page = Jsoup.parse(served.get("/?q=Uni").body());

            assertThat(page.select("a.choice").eachText()).containsExactly("United States");
        }
    }

    @Test
    void actsSinceTheVisitBeforeAreCounted() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, SANCTION)) {
            long anHourAgo = System.currentTimeMillis() / 1000 - 3600;
            String cookie = "detente-visits=0.0_" + anHourAgo + ".1_" + anHourAgo;
            assertThat(served.get("/", "Cookie", cookie).body()).doesNotContain("since your visit");

            ACCUSATION.addTo(served.record());
            served.get("/");
            await(() -> served.get("/", "Cookie", cookie).body().contains("1 act since your visit"));
        }
    }

    @Test
    void aRecordWithoutRelationsTellsWhatToDo() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT)) {
            assertThat(served.get("/").body()).contains("This record holds no relation yet", "detente read");
        }
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        String attack = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, SANCTION.around(attack))) {
            for (String path : new String[] {"/", "/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"}) {
                Document page = Jsoup.parse(served.get(path).body());
                assertThat(page.select("main script, script:not([src]), main img, [onerror]"))
                        .isEmpty();
            }
            assertThat(Jsoup.parse(served.get("/").body()).text()).contains(attack);
        }
    }

    private static List<String> pairs(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("tbody th a").eachText();
    }

    private interface Question {
        boolean holds() throws Exception;
    }

    private static void await(Question question) throws Exception {
        for (int i = 0; i < 100 && !question.holds(); i++) {
            Thread.sleep(50);
        }
        assertThat(question.holds()).isTrue();
    }
}
