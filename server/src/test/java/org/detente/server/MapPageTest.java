package org.detente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.detente.model.EventType;
import org.detente.model.Place;
import org.detente.model.PlaceLevel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapPageTest {
    private static final String ATTACK = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
    private static final Deed TALKS = Deed.of("1", "RUS", "USA", EventType.CONSULT, "2024-03-02")
            .at(place("Geneva", "CHE", 46.20222, 6.14569, 2660646));
    private static final Deed MORE_TALKS = Deed.of("2", "RUS", "CHN", EventType.CONSULT, "2024-04-02")
            .at(place("Geneva", "CHE", 46.20222, 6.14569, 2660646));
    private static final Deed STRIKE =
            Deed.of("3", "RUS", "IND", EventType.ASSAULT, "2023-01-05").at(place("India", "IND", 20, 77, 1269750));
    private static final Deed AID = Deed.of("6", "RUS", "IND", EventType.AID, "2022-01-05")
            .at(new Place(
                    "Kerala",
                    Optional.of("IND"),
                    OptionalDouble.of(10.12345),
                    OptionalDouble.of(76.54321),
                    OptionalLong.of(1267254),
                    Optional.of(PlaceLevel.STATE),
                    OptionalDouble.of(0.9)));
    private static final Deed NOWHERE = Deed.of("4", "RUS", "USA", EventType.ACCUSE, "2024-03-03");

    @TempDir
    Path folder;

    @Test
    void placesStandOnTheMapAndInTheTable() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, TALKS, MORE_TALKS, STRIKE, NOWHERE)) {
            Document page = Jsoup.parse(served.get("/map").body());

            assertThat(page.select(".lead").text())
                    .isEqualTo("3 acts at 2 places. 1 act has no place in the text and is not on the map.");
            assertThat(page.select("svg .point")).hasSize(2);
            assertThat(page.select("svg .point").eachAttr("aria-label"))
                    .containsExactly(
                            "Geneva, CHE: 2 acts, 0 % conflict, last 2 Apr 2024",
                            "India: 1 act, 100 % conflict, last 5 Jan 2023");
            // a place that is an area is told apart, by its level or where that is not known by its point
            assertThat(page.select("svg .point").eachAttr("class"))
                    .containsExactly("point share-0", "point share-4 rough");
            assertThat(page.select(".places tbody tr").eachText())
                    .containsExactly("Geneva CHE 2 0 % conflict 2 Apr 2024", "India 1 100 % conflict 5 Jan 2023");
            assertThat(page.select(".acts tbody tr")).hasSize(3);
            assertThat(page.select(".acts tbody a").eachAttr("href"))
                    .startsWith("/row/e-2", "/article/a-2#e-2", "/row/e-1", "/article/a-1#e-1");
            assertThat(page.select("nav a[href=/map]").attr("aria-current")).isEqualTo("page");
        }
    }

    @Test
    void placesAndActsAreListsForProgramsFilteredAsThePage() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, TALKS, MORE_TALKS, STRIKE, NOWHERE)) {
            assertThat(served.get("/api/v1/places?format=csv").body()).isEqualToNormalizingNewlines("""
                            place,name,country,lat,lon,level,acts,conflict,last
                            2660646,Geneva,CHE,46.20222,6.14569,,2,0,2024-04-02
                            1269750,India,IND,20.0,77.0,,1,1,2023-01-05
                            """);
            assertThat(ids(served, "/api/v1/acts")).hasSize(4);
            assertThat(ids(served, "/api/v1/acts?place=any")).hasSize(3);
            assertThat(ids(served, "/api/v1/acts?place=2660646&to=2024-03-31")).hasSize(1);
            assertThat(ids(served, "/api/v1/acts?kind=material_conflict&who=India"))
                    .hasSize(1);
            assertThat(served.get("/api/v1/acts?place=Geneva").statusCode()).isEqualTo(400);
            assertThat(served.get("/api/v1/places?place=2660646").statusCode()).isEqualTo(400);
        }
    }

    private static List<String> ids(Served served, String path) throws Exception {
        return new ObjectMapper().readTree(served.get(path).body()).path("rows").findValuesAsText("id");
    }

    @Test
    void anAreaIsARing() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, AID)) {
            assertThat(Jsoup.parse(served.get("/map").body())
                            .select("svg .point")
                            .eachAttr("class"))
                    .containsExactly("point share-0 rough");
        }
    }

    @Test
    void filtersNarrowBothAndLinksKeepThem() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, TALKS, MORE_TALKS, STRIKE, NOWHERE)) {
            assertThat(rows(served, "?who=RUS-USA")).isEqualTo(1);
            assertThat(rows(served, "?who=Kremlin")).isEqualTo(2);
            assertThat(rows(served, "?who=India")).isEqualTo(1);
            assertThat(rows(served, "?who=BRICS-USA")).isEqualTo(1);
            assertThat(rows(served, "?from=2024-01-01")).isEqualTo(1);
            assertThat(rows(served, "?to=2023-12-31")).isEqualTo(1);
            assertThat(rows(served, "?kind=material_conflict")).isEqualTo(1);
            assertThat(rows(served, "?kind=consult")).isEqualTo(1);
            assertThat(rows(served, "?status=denied")).isZero();

            Document page = Jsoup.parse(
                    served.get("/map?who=russia&kind=consult&from=2024-01-01").body());
            assertThat(page.select("svg .point").attr("href"))
                    .isEqualTo("/map?who=RUS&from=2024-01-01&kind=consult&place=2660646#acts");
            assertThat(page.select("[data-zoom]").eachAttr("href"))
                    .allMatch(href -> href.startsWith("/map?who=RUS&from=2024-01-01&kind=consult&view="));
            assertThat(page.select("h1").text()).isEqualTo("Map: Russia, consult, since 1 Jan 2024");
        }
    }

    @Test
    void aPlaceHasItsActs() throws Exception {
        Deed unknown = Deed.of("5", "USA", "IND", EventType.AID, "2024-05-05")
                .at(new Place(
                        "the valley",
                        Optional.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalLong.empty()));
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, TALKS, MORE_TALKS, STRIKE, unknown)) {
            Document page = Jsoup.parse(served.get("/map?place=1269750").body());
            assertThat(page.select("#acts h2").text()).isEqualTo("Latest acts at India");
            assertThat(page.select(".acts tbody tr")).hasSize(1);
            assertThat(page.select("tr.chosen")).hasSize(1);

            String address = page.select(".places a:contains(valley)").attr("href");
            Document valley = Jsoup.parse(
                    served.get(address.substring(0, address.indexOf('#'))).body());
            assertThat(valley.select(".acts tbody tr")).hasSize(1);
            assertThat(valley.select(".places tr.chosen").text()).contains("the valley", "no point known");
            assertThat(valley.select("svg .point")).hasSize(2);
        }
    }

    @Test
    void anEmptyRecordSaysWhatToDo() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT)) {
            assertThat(Jsoup.parse(served.get("/map").body()).select(".empty").text())
                    .contains("No act with a place fits", "detente read");
        }
    }

    @Test
    void whatCannotBeMeantIsRefusedByName() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, TALKS)) {
            for (String query : new String[] {
                "who=Atlantis",
                "who=RUS-BRICS",
                "from=never",
                "from=2024-02-01&to=2024-01-01",
                "kind=x",
                "status=x",
                "rows=0",
                "view=1,2",
                "place=x",
                "place=~~"
            }) {
                assertThat(served.get("/map?" + query).statusCode()).as(query).isEqualTo(400);
            }
            assertThat(served.get("/map?view=0,0,1&rows=200").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void attackingNamesStayNames() throws Exception {
        Deed attack = TALKS.at(new Place(
                ATTACK, Optional.of(ATTACK), OptionalDouble.of(200), OptionalDouble.of(-999), OptionalLong.empty()));
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, attack)) {
            String encoded = URLEncoder.encode("~" + ATTACK + "~" + ATTACK, StandardCharsets.UTF_8);
            for (String path : new String[] {"/map", "/map?place=" + encoded}) {
                Document page = Jsoup.parse(served.get(path).body());
                assertThat(page.select("script:not([src^=/assets/]), main img, [onerror], [style]"))
                        .as(path)
                        .isEmpty();
                assertThat(page.select(".places").text()).contains(ATTACK);
            }
            assertThat(served.get("/map?who=" + encoded).body()).doesNotContain("<script>alert");
        }
    }

    private int rows(Served served, String query) throws Exception {
        return Jsoup.parse(served.get("/map" + query).body())
                .select(".places tbody tr")
                .size();
    }

    private static Place place(String name, String country, double lat, double lon, long number) {
        return new Place(
                name, Optional.of(country), OptionalDouble.of(lat), OptionalDouble.of(lon), OptionalLong.of(number));
    }
}
