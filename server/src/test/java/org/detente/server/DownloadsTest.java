package org.detente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.detente.model.EventType;
import org.detente.model.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Deed SANCTION = Deed.of("1", "USA", "RUS", EventType.SANCTION, "2024-05-01");
    private static final Deed ACCUSATION =
            Deed.of("2", "RUS", "USA", EventType.ACCUSE, "2024-05-03").around("=cmd|' /C calc'!A0");
    private static final Deed TALKS = Deed.of("3", "CHN", "IND", EventType.CONSULT, "2024-05-02")
            .at(new Place(
                    "Geneva",
                    Optional.of("CHE"),
                    OptionalDouble.of(46.20222),
                    OptionalDouble.of(6.14569),
                    OptionalLong.of(2660646)));

    @TempDir
    private static Path folder;

    private static Served served;

    @BeforeAll
    static void serve() throws Exception {
        served = Served.of(folder.resolve("record"), ServerOptions.DEFAULT, SANCTION, ACCUSATION, TALKS);
        served.awaitFound("kind=event", 3);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/relation/RUS-USA?from=2024-05-02",
                "/article/a-1",
                "/search?kind=event&actor=RUS",
                "/actor/RUS",
                "/actors?name=Rus",
                "/?q=Russia",
                "/map?who=CHN",
                "/network?kind=verbal_conflict"
            })
    void everyListOfAPageCanBeTakenAlong(String path) throws Exception {
        Document page = Jsoup.parse(served.get(path).body());
        assertThat(page.select(".downloads a")).isNotEmpty();
        for (Element link : page.select(".downloads a")) {
            HttpResponse<String> file = served.get(link.attr("href"));
            assertThat(file.statusCode()).as(link.attr("href")).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .matches("attachment; filename=\"detente-[a-z]+\\.(csv|json)\"");
        }
    }

    @Test
    void aRelationsListIsThatOfItsDays() throws Exception {
        assertThat(rows("/api/v1/relations/RUS-USA/acts")).hasSize(2);
        JsonNode rows = rows("/api/v1/relations/RUS-USA/acts?from=2024-05-02");
        assertThat(rows.findValuesAsText("id")).containsExactly("e-2");
        assertThat(rows.get(0).path("day").asText()).isEqualTo("2024-05-03");
        assertThat(rows.get(0).path("reports").get(0).asText()).isEqualTo("e-2");
        HttpResponse<String> first = served.get("/api/v1/relations/RUS-USA/statements?limit=1");
        assertThat(JSON.readTree(first.body()).path("rows")).hasSize(1);
        assertThat(first.headers().firstValue("X-Total")).contains("2");
        assertThat(rows("/api/v1/relations/usa-rus/acts")).hasSize(2);
        assertThat(rows("/api/v1/relations/RUS-USA/demands")).isEmpty();
        assertThat(rows("/api/v1/relations/RUS-USA/claims")).isEmpty();
    }

    @Test
    void theListOfRelationsIsThatOfItsPage() throws Exception {
        assertThat(rows("/api/v1/relations")).hasSize(2);
        JsonNode rows = rows("/api/v1/relations?q=China");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).path("a").asText()).isEqualTo("CHN");
        assertThat(rows.get(0).path("nameB").asText()).isEqualTo("India");
        assertThat(rows.get(0).path("acts").asInt()).isEqualTo(1);
    }

    @Test
    void noCellBeginsAFormula() throws Exception {
        assertThat(served.get("/api/v1/relations/RUS-USA/acts?format=csv").body())
                .contains("calc")
                .doesNotContainPattern("(^|[,\"\n])[=+@]");
    }

    @ParameterizedTest
    @CsvSource({
        "events?format=xml, format",
        "relations/RUS-USA/acts?limit=10001, limit",
        "relations/RUS-USA/acts?after=e-1, after",
        "relations/RUS-USA/acts?from=soon, from",
        "relations?region=Atlantis, region"
    })
    void aRefusalNamesTheParameter(String address, String parameter) throws Exception {
        HttpResponse<String> answer = served.get("/api/v1/" + address);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).path("error").path("parameter").asText())
                .isEqualTo(parameter);
    }

    private static JsonNode rows(String path) throws Exception {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("rows");
    }
}
