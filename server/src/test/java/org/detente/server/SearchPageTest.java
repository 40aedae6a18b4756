package org.detente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.detente.model.EventType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SearchPageTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ATTACK = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
    private static final Deed SANCTION = Deed.of("1", "USA", "RUS", EventType.SANCTION, "2024-05-01");
    private static final Deed ACCUSATION =
            Deed.of("2", "RUS", "USA", EventType.ACCUSE, "2024-05-03").around("Łódź Courier");
    private static final Deed HOSTILE =
            Deed.of("3", "CHN", "IND", EventType.CONSULT, "2024-05-02").around(ATTACK);

    @TempDir
    private static Path folder;

    private static Served served;

    @BeforeAll
    static void serve() throws Exception {
        served = Served.of(folder.resolve("record"), ServerOptions.DEFAULT, SANCTION, ACCUSATION, HOSTILE);
        served.awaitFound("q=accused&to=2029-01-01", 9);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void wordsAreMarkedWhereTheyStand() throws Exception {
        Document page = page("/search?q=accused+lodz");
        assertThat(page.title()).startsWith("accused lodz");
        assertThat(page.select(".hit")).hasSize(3);
        assertThat(page.select(".hit mark").eachText()).contains("accused", "Łódź");
        assertThat(page.select(".hit .head a").eachAttr("href"))
                .contains("/article/a-2#e-2", "/article/a-2#s-2")
                .anyMatch(address -> address.startsWith("/article/a-2#:~:text=accused"));
        assertThat(page.select(".tabs").text()).contains("Everything", "Articles 1", "Events 1", "Meetings 0");
        assertThat(page.select(".hit").text()).contains("Russia → United States: accuse, happened");
        assertThat(page.select("input[name=q]").val()).isEqualTo("accused lodz");
    }

    @Test
    void filtersStayInTheAddress() throws Exception {
        Document page =
                page("/search?q=accused&actor=Russia&type=ACCUSE&order=newest&from=2024-05-01&outlet=lodz+courier");
        assertThat(page.select(".hit")).hasSize(1);
        assertThat(page.select(".tabs a").eachAttr("href"))
                .allMatch(address -> address.contains("actor=Russia") && address.contains("from=2024-05-01"));
        assertThat(page.select("#type option[selected]").eachText()).containsExactly("accuse");
        assertThat(page.select("details").hasAttr("open")).isTrue();
        assertThat(page("/search?q=accused&kind=event&from=2024-05-03").select(".hit"))
                .hasSize(1);
        assertThat(page("/search?q=accused&kind=demand").select(".empty").text())
                .contains("of this kind");
    }

    @Test
    void whoTypesAStateOrAPairIsSentOn() throws Exception {
        assertThat(page("/search?q=Russia-USA").select(".shortcuts a").eachAttr("href"))
                .containsExactly("/relation/RUS-USA");
        assertThat(page("/search?q=Kremlin").select(".shortcuts a").eachAttr("href"))
                .containsExactly("/?q=RUS", "/actor/RUS");
    }

    @Test
    void withoutWordsThePageHelps() throws Exception {
        Document page = page("/search");
        assertThat(page.select(".syntax code").eachText()).contains("sanct*");
        assertThat(page.select(".empty a").eachAttr("href")).contains("/search?kind=event&type=sanction");
        assertThat(page("/search?q=nothingofthatkind").select(".empty").text()).contains("Nothing is found");
    }

    @Test
    void attackingWordsStayWords() throws Exception {
        Document page = page("/search?q=" + encoded(ATTACK) + "&outlet=" + encoded(ATTACK));
        assertThat(page.select("script:not([src^=/assets/]), main img, [onerror]"))
                .isEmpty();
        assertThat(page.select(".hit")).isNotEmpty();
        assertThat(page.select(".hit").text()).contains("<script>alert(1)</script>");
        assertThat(page.select("#outlet").val()).isEqualTo(ATTACK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "-", "***", "(a AND", "%00", "a\\", "[1 TO 2]", "~^", "\ud83d\ude00"})
    void whateverIsTypedIsAnswered(String words) throws Exception {
        for (String path : List.of("/search", "/search.atom", "/api/v1/search")) {
            assertThat(served.get(path + "?q=" + encoded(words)).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void pagesBeyondTheEndSaySo() throws Exception {
        assertThat(page("/search?q=accused&page=2").select(".empty").text()).contains("Nothing is found on this page");
    }

    @Test
    void aSearchCanBeFollowed() throws Exception {
        String address = page("/search?q=accused&actor=RUS")
                .select("link[rel=alternate]")
                .attr("href");
        assertThat(address).isEqualTo("/search.atom?q=accused&actor=RUS");
        HttpResponse<String> answer = served.get(address);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        Element feed = xml(answer.body());
        assertThat(feed.getTagName()).isEqualTo("feed");
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(texts(feed, "id"))
                .contains("urn:detente:row:e-1", "urn:detente:row:e-2")
                .doesNotHaveDuplicates();
        assertThat(texts(feed, "published"))
                .contains("2024-05-03T00:00:00Z")
                .allMatch(day -> day.endsWith("T00:00:00Z"));
        // when the record took it, so that a reader is told of what is old but new to the record
        assertThat(texts(feed, "updated"))
                .allMatch(time -> Instant.parse(time).isAfter(Instant.now().minus(Duration.ofHours(1))));
        assertThat(served.get(address).body()).isEqualTo(answer.body());
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(served.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void aFeedHoldsHostileTextAsText() throws Exception {
        Element feed = xml(served.get("/search.atom?actor=CHN").body());
        assertThat(texts(feed, "title")).anyMatch(title -> title.contains(ATTACK));
        assertThat(texts(feed, "summary")).anyMatch(words -> words.contains("<script>"));
        assertThat(feed.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void programsGetTheSameAsRows() throws Exception {
        JsonNode all = JSON.readTree(
                served.get("/api/v1/search?q=accused&to=2029-01-01").body());
        assertThat(all.path("rows")).hasSize(9);
        JsonNode row = all.path("rows").get(0);
        int start = row.path("marks").get(0).get(0).asInt();
        int end = row.path("marks").get(0).get(1).asInt();
        assertThat(row.path("passage").asText().substring(start, end)).isEqualTo("accused");
        List<String> paged = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode page = JSON.readTree(served.get("/api/v1/search?q=accused&to=2029-01-01&limit=2" + after)
                    .body());
            page.path("rows").forEach(one -> paged.add(one.path("id").asText()));
            if (page.path("next").isMissingNode()) {
                break;
            }
            after = "&after=" + encoded(page.path("next").asText());
        }
        assertThat(paged).isEqualTo(all.path("rows").findValuesAsText("id"));
        assertThat(served.get("/api/v1/search?q=accused&to=2029-01-01", "Accept", "text/csv")
                        .body())
                .startsWith("kind,id,articleId,title,");
    }

    @ParameterizedTest
    @CsvSource({
        "kind=colour, kind",
        "type=blue, type",
        "status=odd, status",
        "actor=Nobody+at+all, actor",
        "from=soon, from",
        "from=2024-05-02&to=2024-05-01, from",
        "order=best, order",
        "after=x, after",
        "limit=0, limit",
        "colour=red, colour",
        "q=a&q=b, q"
    })
    void aRefusalNamesTheParameter(String query, String parameter) throws Exception {
        HttpResponse<String> answer = served.get("/api/v1/search?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).path("error").path("parameter").asText())
                .isEqualTo(parameter);
    }

    @Test
    void whatIsReadMeanwhileIsFound() throws Exception {
        assertThat(page("/search?q=zeppelin").select(".hit")).isEmpty();
        Deed.of("4", "CHN", "RUS", EventType.AID, "2030-06-01")
                .around("zeppelin")
                .addTo(served.record());
        served.awaitFound("q=zeppelin", 3);
        assertThat(page("/search?q=zeppelin").select(".hit")).hasSize(3);
    }

    @Test
    void whatAReaderFoundWrongIsNotFound() throws Exception {
        Deed.of("5", "CHN", "RUS", EventType.AID, "2030-06-02")
                .around("airship")
                .addTo(served.record());
        served.awaitFound("q=airship", 3);
        served.post("/row/e-5", "what=row&why=no&by=me");
        served.awaitFound("q=airship", 2);
        assertThat(page("/search?q=airship").select(".hit")).hasSize(2);
    }

    private static Document page(String path) throws Exception {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Element xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static List<String> texts(Element feed, String name) {
        NodeList found = feed.getElementsByTagName(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
