package org.detente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.detente.model.EventType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Deed SANCTION = Deed.of("1", "USA", "RUS", EventType.SANCTION, "2024-05-01");
    private static final Deed ACCUSATION = Deed.of("2", "RUS", "USA", EventType.ACCUSE, "2024-05-03");
    private static final Deed TALKS = Deed.of("3", "CHN", "IND", EventType.CONSULT, "2024-05-02");

    @TempDir
    private static Path folder;

    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.of(folder.resolve("record"), ServerOptions.DEFAULT, SANCTION, ACCUSATION, TALKS);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void everyAddressOfTheDescriptionAnswers() throws Exception {
        JsonNode paths = json("/api/v1/openapi.json").path("paths");
        List<String> addresses = new ArrayList<>();
        paths.fieldNames().forEachRemaining(addresses::add);
        assertThat(addresses)
                .containsExactlyInAnyOrder(
                        "/api/v1/articles",
                        "/api/v1/events",
                        "/api/v1/statements",
                        "/api/v1/meetings",
                        "/api/v1/instruments",
                        "/api/v1/demands",
                        "/api/v1/actors",
                        "/api/v1/search",
                        "/api/v1/corrections",
                        "/api/v1/pairs",
                        "/api/v1/places",
                        "/api/v1/acts",
                        "/api/v1/relations",
                        "/api/v1/relations/{pair}",
                        "/api/v1/relations/{pair}/meetings.ics",
                        "/api/v1/relations/{pair}/acts",
                        "/api/v1/relations/{pair}/statements",
                        "/api/v1/relations/{pair}/meetings",
                        "/api/v1/relations/{pair}/instruments",
                        "/api/v1/relations/{pair}/demands",
                        "/api/v1/relations/{pair}/claims",
                        "/api/v1/relations/{pair}/series",
                        "/api/v1/openapi.json",
                        "/api/v1");
        for (String address : addresses) {
            HttpResponse<String> answer = served.get(address.replace("{pair}", "RUS-USA"));
            if (address.endsWith(".ics")) {
                assertThat(answer.body()).contains("no meeting");
            } else {
                assertThat(answer.statusCode()).as(address).isEqualTo(200);
            }
        }
    }

    @Test
    void pagesFollowEachOtherToTheEnd() throws Exception {
        List<String> ids = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode page = json("/api/v1/events?limit=1" + after);
            page.path("rows").forEach(row -> ids.add(row.path("id").asText()));
            if (page.path("next").isMissingNode()) {
                break;
            }
            after = "&after=" + page.path("next").asText();
        }
        List<String> all = new ArrayList<>();
        json("/api/v1/events")
                .path("rows")
                .forEach(row -> all.add(row.path("id").asText()));
        assertThat(ids).isEqualTo(all).isSorted().hasSizeGreaterThan(1);
    }

    @Test
    void rowsComeInTheFormatThatIsAccepted() throws Exception {
        int rows = json("/api/v1/events").path("rows").size();
        HttpResponse<String> lines = served.get("/api/v1/events", "Accept", "application/x-ndjson");
        assertThat(lines.body().lines())
                .hasSize(rows)
                .allSatisfy(line -> assertThat(JSON.readTree(line).has("id")).isTrue());
        HttpResponse<String> csv = served.get("/api/v1/events", "Accept", "text/csv");
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(csv.body()).startsWith("id,articleId,");
        assertThat(served.get("/api/v1/events", "Accept", "image/png").statusCode())
                .isEqualTo(406);
    }

    @Test
    void aListHasTheSameColumnsOnEveryPage() throws Exception {
        JsonNode paths = json("/api/v1/openapi.json").path("paths");
        for (String path : served.paths()) {
            if (!paths.path(path).at("/get/responses/200/content").has("text/csv")) {
                continue;
            }
            String address = path.replace("{pair}", "RUS-USA");
            String header = header(address + "?format=csv");
            json(address)
                    .path("rows")
                    .forEach(row ->
                            assertThat(List.of(header.split(",", -1))).as(path).containsAll(row::fieldNames));
            List<String> parameters = paths.path(path).findValuesAsText("name");
            for (String narrower : List.of("limit=1", "to=1990-01-01", "q=nothing")) {
                if (parameters.contains(narrower.split("=", -1)[0])) {
                    assertThat(header(address + "?format=csv&" + narrower))
                            .as(path)
                            .isEqualTo(header);
                }
            }
        }
    }

    private static String header(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body().lines().findFirst().orElse("");
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() throws Exception {
        HttpResponse<String> first = served.get("/api/v1/articles");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).matches("W/\"[0-9a-f]{24}\"");
        for (String known : List.of(tag, tag.substring(2), "\"other\", " + tag, "*")) {
            HttpResponse<String> again = served.get("/api/v1/articles", "If-None-Match", known);
            assertThat(again.statusCode()).as(known).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
        assertThat(served.get("/api/v1/articles", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void filtersLeaveOutOtherRows() throws Exception {
        int all = json("/api/v1/events").path("rows").size();
        int some = json("/api/v1/events?relation=usa-rus").path("rows").size();
        assertThat(some).isPositive().isLessThan(all);
        assertThat(json("/api/v1/events?actor=ATL").path("rows")).isEmpty();
        assertThat(json("/api/v1/events?from=2100-01-01").path("rows")).isEmpty();
    }

    @Test
    void wordsAndCodesAreTakenInAnyCase() throws Exception {
        int all = json("/api/v1/events?actor=USA").path("rows").size();
        assertThat(json("/api/v1/events?actor=usa").path("rows")).isNotEmpty().hasSize(all);
        assertThat(json("/api/v1/events?type=accuse").findValuesAsText("id"))
                .isNotEmpty()
                .isEqualTo(json("/api/v1/events?type=ACCUSE").findValuesAsText("id"));
        assertThat(json("/api/v1/events?status=Happened").path("rows")).isNotEmpty();
    }

    @Test
    void aRefusedWordIsToldWhichAreKnown() throws Exception {
        JsonNode parameters = json("/api/v1/openapi.json").at("/paths/~1api~1v1~1events/get/parameters");
        String advice = JSON.readTree(served.get("/api/v1/events?status=done").body())
                .at("/error/advice")
                .asText();
        List<String> known = new ArrayList<>();
        for (JsonNode parameter : parameters) {
            if (parameter.path("name").asText().equals("status")) {
                parameter.at("/schema/enum").forEach(word -> known.add(word.asText()));
            }
        }
        assertThat(known).isNotEmpty();
        assertThat(advice).isEqualTo("Known are " + String.join(", ", known) + ".");
    }

    @Test
    void aRowIsFoundByItsIdentifier() throws Exception {
        for (String list : List.of("articles", "events", "statements")) {
            JsonNode rows = json("/api/v1/" + list).path("rows");
            String id = rows.get(1).path("id").asText();
            assertThat(json("/api/v1/" + list + "?id=" + id).path("rows"))
                    .as(list)
                    .containsExactly(rows.get(1));
        }
        for (String list : List.of("meetings", "instruments", "demands")) {
            assertThat(json("/api/v1/" + list + "?id=m-1").path("rows"))
                    .as(list)
                    .isEmpty();
        }
    }

    @Test
    void theDescriptionAndTheRoutesAreTheSame() throws Exception {
        JsonNode paths = json("/api/v1/openapi.json").path("paths");
        List<String> described = new ArrayList<>();
        paths.fieldNames().forEachRemaining(described::add);
        assertThat(served.paths().stream()
                        .filter(path -> path.startsWith("/api"))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(described);
        for (String path : described) {
            List<String> parameters = new ArrayList<>();
            for (JsonNode parameter : paths.path(path).path("get").path("parameters")) {
                if (parameter.path("in").asText().equals("query")) {
                    parameters.add(parameter.path("name").asText());
                }
                assertThat(parameter.path("description").asText()).as(path).isNotBlank();
            }
            if (!parameters.isEmpty()) {
                // what is refused tells what is taken
                HttpResponse<String> refused = served.get(path.replace("{pair}", "RUS-USA") + "?colour=red");
                assertThat(JSON.readTree(refused.body())
                                .path("error")
                                .path("advice")
                                .asText())
                        .as(path)
                        .isEqualTo("Known are "
                                + String.join(", ", parameters.stream().sorted().toList()) + ".");
            }
        }
    }

    @Test
    void theDescriptionTellsWhatRowsAndErrorsHave() throws Exception {
        JsonNode description = json("/api/v1/openapi.json");
        JsonNode paths = description.path("paths");
        int lists = 0;
        for (String path : served.paths()) {
            JsonNode page = paths.path(path).at("/get/responses/200/content/application~1json/schema/$ref");
            if (page.isMissingNode()) {
                continue;
            }
            JsonNode properties = referred(description, page).path("properties");
            JsonNode row =
                    referred(description, properties.at("/rows/items/$ref")).path("properties");
            for (JsonNode one : json(path.replace("{pair}", "RUS-USA")).path("rows")) {
                one.properties()
                        .forEach(field -> assertThat(fits(field.getValue(), row.path(field.getKey())))
                                .as("%s: %s", path, field)
                                .isTrue());
            }
            lists++;
        }
        assertThat(lists).isEqualTo(20);
        JsonNode error = referred(
                description,
                paths.at("/~1api~1v1~1events/get/responses/default/content/application~1json/schema/$ref"));
        assertThat(error.at("/properties/error/properties").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(
                        JSON.readTree(served.get("/api/v1/events?from=soon").body())
                                .path("error")::fieldNames);
    }

    private static JsonNode referred(JsonNode description, JsonNode reference) {
        JsonNode schema = description.at(reference.asText().substring(1));
        assertThat(schema.path("type").asText()).as(reference.asText()).isEqualTo("object");
        return schema;
    }

    /** Whether a value is of one of a schema's types. */
    private static boolean fits(JsonNode value, JsonNode schema) {
        String types = schema.path("type").toString();
        return types.contains(
                switch (value.getNodeType()) {
                    case NUMBER -> value.isIntegralNumber() && types.contains("integer") ? "integer" : "number";
                    default -> "\"" + value.getNodeType().name().toLowerCase(Locale.ROOT) + "\"";
                });
    }

    @Test
    void theReferenceNamesEveryRouteWithItsParametersAndAnExampleThatAnswers() throws Exception {
        Document page =
                Jsoup.parse(served.get("/api/v1").body(), served.address().toString());
        List<String> routes =
                served.paths().stream().filter(path -> path.startsWith("/api")).toList();
        assertThat(page.select("h2 code").eachText()).containsExactlyInAnyOrderElementsOf(routes);
        JsonNode paths = json("/api/v1/openapi.json").path("paths");
        for (Element section : page.select("main section")) {
            String path = section.select("h2").text();
            List<String> parameters = new ArrayList<>();
            paths.path(path)
                    .path("get")
                    .path("parameters")
                    .forEach(parameter -> parameters.add(parameter.path("name").asText()));
            assertThat(section.select("tbody th[scope=row]").eachText())
                    .as(path)
                    .isEqualTo(parameters);
            assertThat(section.select("td").eachText()).as(path).allMatch(text -> !text.isBlank());
            assertThat(section.select("caption").size()).as(path).isEqualTo(parameters.isEmpty() ? 0 : 1);
            String example = section.select("a").attr("href");
            assertThat(served.get(example).statusCode()).as(example).isEqualTo(path.endsWith(".ics") ? 404 : 200);
        }
        for (Element link : page.select("nav[aria-label=Addresses] a")) {
            assertThat(page.select(link.attr("href"))).as(link.text()).hasSize(1);
        }
        assertThat(Jsoup.parse(served.get("/map").body()).select("footer a[href=/api/v1]"))
                .hasSize(1);
    }

    @Test
    void aPairOfTheRecordCannotBreakTheReference() throws Exception {
        Deed attack = Deed.of("9", "\"><script>x()</script>", "USA", EventType.ACCUSE, "2024-05-03");
        try (Served hostile = Served.of(folder.resolve("hostile"), ServerOptions.DEFAULT, attack)) {
            assertThat(hostile.get("/api/v1").body()).contains("%3Cscript%3E").doesNotContain("<script>x");
        }
    }

    @Test
    void theSeriesIsThatOfTheChart() throws Exception {
        JsonNode chart =
                JSON.readTree(served.get("/relation/RUS-USA/tension.json").body());
        JsonNode rows = json("/api/v1/relations/usa-rus/series").path("rows");
        assertThat(rows).isNotEmpty().hasSize(chart.path("value").size());
        LocalDate first = LocalDate.parse(chart.path("from").asText());
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            assertThat(row.path("day").asText()).isEqualTo(first.plusDays(i).toString());
            for (String number : List.of("value", "low", "high", "acts", "texts")) {
                assertThat(row.path(number).asDouble())
                        .as(number)
                        .isCloseTo(chart.path(number).get(i).asDouble(), within(0.006));
            }
            assertThat(row.path("covered").asBoolean())
                    .isEqualTo(chart.path("covered").get(i).asInt() == 1);
        }
    }

    @Test
    void theSeriesOfSomeDaysHasTheValuesOfTheWhole() throws Exception {
        JsonNode all = json("/api/v1/relations/RUS-USA/series").path("rows");
        JsonNode last = all.get(all.size() - 1);
        String days =
                "/api/v1/relations/RUS-USA/series?from=" + last.path("day").asText() + "&to=2030-01-01";
        assertThat(json(days).path("rows")).containsExactly(last);
        assertThat(served.get(days + "&format=ndjson").body()).isEqualTo(last + "\n");
        HttpResponse<String> csv = served.get(days + "&format=csv");
        assertThat(csv.body().lines()).hasSize(2).first().asString().startsWith("day,value,low,high,");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("detente-series.csv");
        assertThat(json("/api/v1/relations/RUS-USA/series?to=1990-01-01").path("rows"))
                .isEmpty();
        assertThat(served.get("/api/v1/relations/ATL-LEM/series").statusCode()).isEqualTo(404);
    }

    @Test
    void noPageHasMoreRowsThanTheServerAllows() throws Exception {
        ServerOptions usual = ServerOptions.DEFAULT;
        ServerOptions narrow = new ServerOptions(
                usual.host(),
                0,
                usual.token(),
                usual.requestBytes(),
                usual.requestsAMinute(),
                usual.patience(),
                usual.readers(),
                2);
        try (Served small = Served.of(folder.resolve("narrow"), narrow, SANCTION, ACCUSATION, TALKS)) {
            small.awaitFound("kind=event", 3);
            for (String list : List.of("events", "actors", "search?kind=event")) {
                String address = "/api/v1/" + list;
                JsonNode page = JSON.readTree(small.get(address).body());
                assertThat(page.path("rows")).as(list).hasSize(2);
                assertThat(page.has("next")).as(list).isTrue();
                HttpResponse<String> refused = small.get(address + (list.contains("?") ? "&" : "?") + "limit=3");
                assertThat(refused.statusCode()).as(list).isEqualTo(400);
                assertThat(refused.body()).contains("Give 1 to 2.");
            }
            assertThat(small.get("/api/v1").body()).contains("1 to 2, else 2");
            for (String path : List.of("/search?kind=event", "/actors", "/actor/RUS", "/article/a-1")) {
                Document page = Jsoup.parse(small.get(path).body());
                assertThat(page.select(".downloads a")).as(path).isNotEmpty();
                for (Element link : page.select(".downloads a")) {
                    assertThat(small.get(link.attr("href")).statusCode())
                            .as(link.attr("href"))
                            .isEqualTo(200);
                }
            }
            assertThat(Jsoup.parse(small.get("/actors").body())
                            .select(".downloads")
                            .text())
                    .contains("the first 2");
        }
    }

    @Test
    void aRelationHasItsSeries() throws Exception {
        JsonNode relation = json("/api/v1/relations/usa-rus");
        assertThat(relation.path("acts").asInt()).isPositive();
        assertThat(relation.path("series").path("value")).isNotEmpty();
        assertThat(served.get("/api/v1/relations/ATL-LEM").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "events?from=soon, from",
        "events?limit=0, limit",
        "events?limit=1001, limit",
        "events?after=';DROP, after",
        "events?relation=RUS, relation",
        "events?colour=red, colour",
        "events?actor=RUS&actor=USA, actor",
        "instruments?from=2022-01-01, from",
        "relations/RUS-USA/series?from=soon, from",
        "relations/RUS-USA/series?limit=5, limit",
        "events?type=nope, type",
        "events?status=done, status",
        "instruments?type=accuse, type",
        "demands?status=held, status",
        "events?from=2024-01-01&to=2023-01-01, from",
        "events?id=*, id",
        "statements?article=*, article",
        "relations/RUS-USA?format=csv, format",
        "relations/RUS-USA/meetings.ics?from=2024-01-01, from",
        "relations/RUS, pair",
        "relations/EU-DEU, pair"
    })
    void aRefusalNamesTheParameter(String address, String parameter) throws Exception {
        HttpResponse<String> answer = served.get("/api/v1/" + address);
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode error = JSON.readTree(answer.body()).path("error");
        assertThat(error.path("parameter").asText()).isEqualTo(parameter);
        assertThat(error.path("message").asText()).isNotBlank();
        assertThat(error.path("advice").asText()).isNotBlank();
    }

    private JsonNode json(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
