package org.detente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.EventType;
import org.detente.record.correction.Correction;
import org.detente.record.correction.Correction.What;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsPageTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Deed ACCUSATION = Deed.of("1", "RUS", "USA", EventType.ACCUSE, "2024-03-02");

    @TempDir
    Path folder;

    @Test
    void whereNoneWasMadeThePageSaysHowToMakeOne() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, ACCUSATION)) {
            Document page = page(served, "/corrections");
            assertThat(page.select(".empty").text()).contains("Nobody has corrected", "the form there");
            assertThat(page.select("table, .downloads")).isEmpty();
            assertThat(served.get("/api/v1/corrections").body()).isEqualTo("{\"rows\":[]}\n");
        }
    }

    @Test
    void whatWasReportedIsListedWithItsRowTheLatestFirst() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, ACCUSATION)) {
            served.post("/row/e-1", "what=type&should=threaten&by=A.+Reader&why=they+warned");
            served.post("/row/s-1", "what=row&by=B.+Reader&why=a+film");
            served.record().correct(new Correction(NOON, "C", "m-gone", What.STATUS, Optional.of("held"), "it was"));

            Document page = page(served, "/corrections");
            assertThat(page.select("tbody th a").eachAttr("href"))
                    .containsExactly("/row/s-1#corrections", "/row/e-1#corrections");
            List<String> rows = page.select("tbody tr").eachText();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(0)).contains("Not in this record m-gone", "22 Nov 2026, 12:00 UTC", "corrected");
            assertThat(rows.get(1))
                    .contains("RUS accused s-1", "there is no such thing", "a film", "B. Reader", "hidden");
            assertThat(rows.get(2)).contains("Russia → United States: accuse", "the type threaten", "corrected");
            for (String path : List.of("/row/e-1", "/map")) {
                assertThat(page(served, path).select("a[href=/corrections]"))
                        .as(path)
                        .isNotEmpty();
            }

            served.post("/row/s-1", "what=nothing&by=B.+Reader&why=no+film");
            assertThat(page(served, "/corrections").select("tbody tr").eachText())
                    .hasSize(4)
                    .noneMatch(row -> row.endsWith("hidden"));
        }
    }

    @Test
    void programsGetTheSameList() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, ACCUSATION)) {
            served.record().correct(new Correction(NOON, "A", "e-1", What.DATE, Optional.of("2024-03"), "a month"));
            served.record().correct(new Correction(NOON, "=B", "e-1", What.ROW, Optional.empty(), "a film"));

            JsonNode rows = json(served, "/api/v1/corrections").path("rows");
            assertThat(rows.get(0))
                    .isEqualTo(
                            JSON.readTree(
                                    "{\"at\":\"2026-11-22T12:00:00Z\",\"by\":\"=B\",\"row\":\"e-1\",\"what\":\"row\",\"should\":null,\"why\":\"a film\",\"hidden\":true,\"counts\":true}"));
            assertThat(rows.get(1).path("should").asText()).isEqualTo("2024-03");
            assertThat(served.get("/api/v1/corrections", "Accept", "text/csv")
                            .body()
                            .lines())
                    .containsExactly(
                            "at,by,row,what,should,why,hidden,counts",
                            "2026-11-22T12:00:00Z,'=B,e-1,row,,a film,true,true",
                            "2026-11-22T12:00:00Z,A,e-1,date,2024-03,a month,true,false");
            assertThat(served.get("/api/v1/corrections?format=ndjson").body().lines())
                    .hasSize(2);
            for (Element link : page(served, "/corrections").select(".downloads a")) {
                HttpResponse<String> file = served.get(link.attr("href"));
                assertThat(file.statusCode()).as(link.attr("href")).isEqualTo(200);
                assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                        .contains("detente-corrections.");
            }
        }
    }

    @Test
    void pagesFollowEachOtherAlsoWhenOthersReportMeanwhile() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, ACCUSATION)) {
            for (int i = 0; i < 27; i++) {
                served.record().correct(new Correction(NOON, "A", "e-1", What.PLACE, Optional.empty(), "why " + i));
            }
            List<String> why = new ArrayList<>();
            String after = "";
            for (int page = 0; page < 3; page++) {
                JsonNode list = json(served, "/api/v1/corrections?limit=10" + after);
                list.path("rows").forEach(row -> why.add(row.path("why").asText()));
                after = "&after=" + list.path("next").asText();
                assertThat(list.has("next")).isEqualTo(page < 2);
                served.record().correct(new Correction(NOON, "B", "e-1", What.PLACE, Optional.empty(), "later"));
            }
            assertThat(why)
                    .hasSize(27)
                    .doesNotHaveDuplicates()
                    .startsWith("why 26")
                    .endsWith("why 0");

            Document last = page(served, "/corrections?page=2");
            assertThat(last.select("tbody tr")).hasSize(5);
            assertThat(last.select(".pager a").eachAttr("href")).containsExactly("/corrections");
            assertThat(page(served, "/corrections?page=3").select(".empty a").attr("href"))
                    .isEqualTo("/corrections");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=0", "after=e-1", "after=1&after=2", "limit=0", "row=e-1"})
    void whatAProgramCannotMeanIsRefused(String query) throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, ACCUSATION)) {
            HttpResponse<String> answer = served.get("/api/v1/corrections?" + query);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(JSON.readTree(answer.body())
                            .path("error")
                            .path("parameter")
                            .asText())
                    .isEqualTo(query.substring(0, query.indexOf('=')));
        }
    }

    @Test
    void attackingWordsStayWords() throws Exception {
        String attack = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>\u202e";
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, ACCUSATION.around(attack))) {
            served.record().correct(new Correction(NOON, attack, attack, What.PLACE, Optional.of(attack), attack));
            served.record().correct(new Correction(NOON, attack, "e-1", What.PLACE, Optional.of(attack), attack));

            Document page = page(served, "/corrections");
            assertThat(page.select("tbody tr")).hasSize(2);
            assertThat(page.select("tbody tr").eachText().get(1)).contains("<script>alert(1)</script>");
            assertThat(page.select("script, main img, [onerror]")).isEmpty();
            assertThat(json(served, "/api/v1/corrections")
                            .path("rows")
                            .get(1)
                            .path("row")
                            .asText())
                    .isEqualTo(attack);
        }
    }

    private static Document page(Served served, String path) throws Exception {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static JsonNode json(Served served, String path) throws Exception {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
