package org.detente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.detente.model.EventType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorsPageTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Deed[] DEEDS = {
        Deed.of("1", "RUS", "USA", EventType.ACCUSE, "2024-03-02"),
        Deed.of("2", "USA", "RUS", EventType.SANCTION, "2024-04-03"),
        Deed.of("3", "IGO:NATO", "RUS", EventType.CONSULT, "2023-03-03"),
        Deed.of("4", "NSA:REBELS", "IND", EventType.ASSAULT, "2022-03-03"),
    };

    @TempDir
    Path folder;

    @Test
    void actorsAreListedWithTheirNumbers() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, DEEDS)) {
            Document page = Jsoup.parse(served.get("/actors").body());

            assertThat(page.select(".lead").text()).isEqualTo("5 actors that texts of this record name.");
            assertThat(page.select(".actors tbody tr").eachText())
                    .startsWith(
                            "Russia RUS State 3 1 3 3 Mar 2023 3 Apr 2024",
                            "United States USA State 2 1 2 2 Mar 2024 3 Apr 2024")
                    .contains("NATO IGO:NATO International body 1 1 1 3 Mar 2023 3 Mar 2023");
            assertThat(page.select(".actors a").eachAttr("href")).contains("/actor/IGO%3ANATO");
        }
    }

    @Test
    void filtersAndOrderNarrowTheList() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, DEEDS)) {
            assertThat(names(served, "?name=uni")).containsExactly("United States");
            assertThat(names(served, "?name=igo:")).containsExactly("NATO");
            assertThat(names(served, "?kind=other")).containsExactly("REBELS");
            assertThat(names(served, "?region=Northern+America")).containsExactly("United States");
            assertThat(names(served, "?group=BRICS&sort=name")).containsExactly("India", "Russia");
            assertThat(names(served, "?sort=last")).startsWith("Russia", "United States", "NATO");
            assertThat(names(served, "?name=nobody")).isEmpty();
            for (String query : new String[] {"kind=x", "region=x", "group=x", "sort=x", "page=0"}) {
                assertThat(served.get("/actors?" + query).statusCode())
                        .as(query)
                        .isEqualTo(400);
            }
        }
    }

    @Test
    void programsGetTheSameListAPageAtATime() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, DEEDS)) {
            HttpResponse<String> first = served.get("/api/v1/actors?limit=2");
            JsonNode page = JSON.readTree(first.body());
            assertThat(page.get("rows").findValuesAsText("code")).containsExactly("IGO:NATO", "IND");
            assertThat(page.get("next").asText()).isEqualTo("IND");
            assertThat(first.headers().firstValue("X-Next")).contains("IND");
            JsonNode rest =
                    JSON.readTree(served.get("/api/v1/actors?limit=3&after=IND").body());
            assertThat(rest.get("rows").findValuesAsText("code")).containsExactly("NSA:REBELS", "RUS", "USA");
            JsonNode russia = rest.get("rows").get(1);
            assertThat(russia.toString())
                    .isEqualTo("{\"code\":\"RUS\",\"name\":\"Russia\",\"kind\":\"state\",\"acts\":3,\"statements\":1,"
                            + "\"mentions\":3,\"first\":\"2023-03-03\",\"last\":\"2024-04-03\"}");

            assertThat(served.get("/api/v1/actors?kind=body", "Accept", "text/csv")
                            .body())
                    .startsWith("code,name,kind,acts,statements,mentions,first,last");
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(served.get("/api/v1/actors?limit=2", "If-None-Match", tag)
                            .statusCode())
                    .isEqualTo(304);
            JsonNode error =
                    JSON.readTree(served.get("/api/v1/actors?region=x").body()).get("error");
            assertThat(error.get("parameter").asText()).isEqualTo("region");
            assertThat(JSON.readTree(served.get("/api/v1/openapi.json").body())
                            .get("paths")
                            .has("/api/v1/actors"))
                    .isTrue();
        }
    }

    @Test
    void anEmptyRecordSaysWhatToDo() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT)) {
            assertThat(Jsoup.parse(served.get("/actors").body())
                            .select(".empty")
                            .text())
                    .contains("names no actor yet", "detente read");
        }
    }

    private static List<String> names(Served served, String query) throws Exception {
        return Jsoup.parse(served.get("/actors" + query).body())
                .select(".actors a")
                .eachText();
    }
}
