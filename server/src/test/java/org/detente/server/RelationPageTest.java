package org.detente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.EventType;
import org.detente.model.Evidence;
import org.detente.model.Instrument;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.detente.model.Told;
import org.detente.record.group.Grouping;
import org.detente.record.group.StandingAffairs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationPageTest {
    private static final Deed SANCTION = Deed.of("1", "USA", "RUS", EventType.SANCTION, "2024-03-01");
    private static final Deed ACCUSATION = Deed.of("2", "RUS", "USA", EventType.ACCUSE, "2024-05-02");

    @TempDir
    Path folder;

    @Test
    void actsStandWithTheirEvidenceTheLatestFirst() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, SANCTION, ACCUSATION)) {
            Document page = Jsoup.parse(served.get("/relation/RUS-USA").body());

            assertThat(page.select("h1").text()).isEqualTo("Russia – United States");
            assertThat(page.select("details.act").eachAttr("id")).containsExactly("e-2", "e-1");
            assertThat(page.select("#e-2 summary").text())
                    .contains("2 May 2024", "Russia → United States", "accuse", "1 independent text");
            assertThat(page.select("#e-2 mark").text()).isEqualTo("accused");
            assertThat(page.select("#e-2 figcaption a").attr("href")).isEqualTo("/article/a-2#e-2");
            assertThat(page.select("#s-2 summary").text()).contains("A plain title");
            assertThat(page.select(".plot svg.course path")).isNotEmpty();
        }
    }

    @Test
    void daysInTheAddressFilterEverythingBelow() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, SANCTION, ACCUSATION)) {
            Document page = Jsoup.parse(served.get("/relation/RUS-USA?from=2024-02-01&to=2024-04-01")
                    .body());

            assertThat(page.select("details.act").eachAttr("id")).containsExactly("e-1");
            assertThat(page.select("#s-1")).isNotEmpty();
            assertThat(page.select("#s-2")).isEmpty();
            assertThat(page.select("#from").val()).isEqualTo("2024-02-01");
            assertThat(served.get("/relation/RUS-USA?from=2020-01-01&to=2020-02-01")
                            .body())
                    .contains("Nothing is told of these days");
        }
    }

    @Test
    void anInstrumentStandsAsItDidAtTheEndOfTheDays() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, SANCTION, ACCUSATION)) {
            Phrase words = Phrase.of("RUS accused USA", new Span(0, 3));
            served.record()
                    .group(new Grouping(
                            List.of(),
                            Map.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            new StandingAffairs(
                                    List.of(),
                                    List.of(new Instrument(
                                            "i-1",
                                            "Example Treaty",
                                            false,
                                            InstrumentKind.TREATY,
                                            List.of("RUS", "USA"),
                                            List.of(
                                                    told(InstrumentStatus.PROPOSED, "2024-03-02", words),
                                                    told(InstrumentStatus.SUSPENDED, "2024-05-02", words)))),
                                    List.of())));
            assertThat(instrument(served, "")).contains("suspended").contains("proposed");
            assertThat(instrument(served, "?to=2024-04-01"))
                    .contains("proposed")
                    .doesNotContain("suspended");
        }
    }

    private static Told<InstrumentStatus> told(InstrumentStatus status, String day, Phrase words) {
        return new Told<>(status, Optional.of(PartialDate.parse(day)), Optional.empty(), new Evidence("a-1", words));
    }

    private static String instrument(Served served, String days) throws Exception {
        return Jsoup.parse(served.get("/relation/RUS-USA" + days).body())
                .select("#i-1")
                .text();
    }

    @Test
    void bothSidesOfAQuestionStandInTheirColumns() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT)) {
            new Dispute("7", "USA", "RUS", "Cythera").addTo(served.record());
            Document page = Jsoup.parse(served.get("/relation/RUS-USA").body());

            assertThat(page.select(".questions th").eachText()).containsExactly("Russia", "United States");
            assertThat(page.select(".questions tbody td")).hasSize(2);
            assertThat(page.select(".questions td").get(0).text()).contains("↩", "denial", "mining the strait");
            assertThat(page.select(".questions td").get(1).text())
                    .contains("accusation", "of mining")
                    .doesNotContain("↩");
            assertThat(page.select(".questions figcaption a").attr("href")).startsWith("/article/a-7#");
            String claims = page.select(".downloads a[href*=/claims]").attr("href");
            assertThat(served.get(claims).body())
                    .startsWith("kind,claim.by,claim.to,claim.date,claim.text,claim,answerKind,answer.by,")
                    .contains("accusation", "denial", "mining the strait");
        }
    }

    @Test
    void aGroupOfStatesMayStandForASide() throws Exception {
        Deed german = Deed.of("3", "DEU", "RUS", EventType.ACCUSE, "2024-05-03");
        Deed austrian = Deed.of("4", "RUS", "AUT", EventType.REJECT, "2024-05-04");
        Deed before = Deed.of("5", "FIN", "RUS", EventType.ACCUSE, "1990-05-04");
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, german, austrian, before, SANCTION)) {
            Document page = Jsoup.parse(served.get("/relation/EU-RUS").body());

            assertThat(page.select("h1").text()).isEqualTo("European Union – Russia");
            assertThat(page.select("details.act").eachAttr("id")).containsExactly("e-4", "e-3");
            assertThat(page.select("#s-3")).isNotEmpty();
            assertThat(page.select(".members").text()).contains("FIN from 1 Jan 1995");
            assertThat(served.get("/relation/EU-RUS/tension.json").body()).contains("\"id\":\"e-3\"");
            assertThat(served.get("/relation/eu-RUS").statusCode()).isEqualTo(303);
            assertThat(served.get("/relation/DEU-EU").body()).contains("These are no two sides", "DEU");
        }
    }

    @Test
    void whatChangedSinceYesterdayAndSinceTheVisitIsTold() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, SANCTION)) {
            Deed.of("3", "USA", "RUS", EventType.CONSULT, "2024-05-01").addTo(served.record());
            String hourAgo = String.valueOf(System.currentTimeMillis() / 1000 - 3600);
            String cookie = "detente-visits=0.0_" + hourAgo + ".2_" + hourAgo;
            assertThat(Jsoup.parse(served.get("/relation/RUS-USA", "Cookie", cookie)
                                    .body())
                            .select("#news + .columns")
                            .text())
                    .contains("Since yesterday", "United States → Russia CONSULT", "Since your visit")
                    .contains("Nothing that was not told before");
            ACCUSATION.addTo(served.record());
            Document page = Jsoup.parse(
                    served.get("/relation/RUS-USA", "Cookie", cookie).body());
            Elements columns = page.select("#news + .columns > div");
            assertThat(columns.get(0).select("li a").eachText()).hasSize(2);
            assertThat(columns.get(1).select("li a").eachText())
                    .singleElement()
                    .asString()
                    .contains("Russia → United States ACCUSE");
            assertThat(page.select("#news + .columns li a").attr("href")).isEqualTo("/article/a-2#e-2");
            assertThat(served.get("/relation/RUS-USA?from=2024-01-01").body()).doesNotContain("What changed");
        }
    }

    @Test
    void theChartGetsItsDaysAndMarks() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, SANCTION, ACCUSATION)) {
            HttpResponse<String> answer = served.get("/relation/RUS-USA/tension.json");

            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
            assertThat(answer.body())
                    .contains("\"from\":\"2024-03-01\"", "\"id\":\"e-1\"", "\"who\":\"United States → Russia\"");
        }
    }

    @Test
    void whatCannotBeAskedIsToldWithItsParameter() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, SANCTION)) {
            assertThat(served.get("/relation/RUS-USA?from=soon").body()).contains("<code>from</code>", "2024-05-31");
            assertThat(served.get("/relation/RUS-USA?from=2024-02-01&to=2024-01-01")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(served.get("/relation/RUS-USA?rows=9999").statusCode()).isEqualTo(400);
            assertThat(served.get("/relation/CHN-RUS").statusCode()).isEqualTo(404);
            assertThat(served.get("/relation/RUS").statusCode()).isEqualTo(404);
            assertThat(served.get("/relation/RUS-USA/meetings.ics").statusCode())
                    .isEqualTo(404);
            assertThat(served.get("/relation/USA-RUS?rows=5").headers().firstValue("Location"))
                    .hasValueSatisfying(address -> assertThat(address).endsWith("/relation/RUS-USA?rows=5"));
        }
    }

    @Test
    void hostileWordsStayWordsAndLinksLeadToTheWebOnly() throws Exception {
        for (String attack : new String[] {
            "\"'><script>alert(1)</script><img src=x onerror=alert(1)>",
            "javascript:alert(document.domain)",
            "</title></style></textarea><svg onload=alert(1)>"
        }) {
            try (Served served = Served.of(
                    folder.resolve(String.valueOf(attack.length())), ServerOptions.DEFAULT, SANCTION.around(attack))) {
                new Dispute("7", "USA", "RUS", attack).addTo(served.record());
                Document page = Jsoup.parse(served.get("/relation/RUS-USA").body());

                assertThat(page.select("main script, main img, svg[onload], [onerror]"))
                        .isEmpty();
                assertThat(page.select("script").eachAttr("src")).allMatch(source -> source.startsWith("/assets/"));
                assertThat(page.select("a").eachAttr("href")).noneMatch(address -> address.startsWith("javascript:"));
                assertThat(page.select("#e-1 figcaption").text()).contains(attack);
                assertThat(page.select(".questions").text()).contains(attack);
            }
        }
    }
}
