package org.detente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.detente.dossier.Dossier;
import org.detente.dossier.RelationName;
import org.detente.model.EventType;
import org.detente.record.correction.Correction;
import org.detente.record.correction.CorrectionFile;
import org.detente.record.query.RelationQuery;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowPageTest {
    private static final Deed ACCUSATION = Deed.of("1", "RUS", "USA", EventType.ACCUSE, "2024-03-02");
    private static final String WHO = "&by=A.+Reader&why=so";
    private static final String WRONG = "what=row&by=A.+Reader&why=It+is+a+film&should=";

    @TempDir
    Path folder;

    @Test
    void aRowTellsHowItWasCoded() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, ACCUSATION)) {
            Document event = Jsoup.parse(served.get("/row/e-1").body());
            assertThat(event.select("h1").text()).startsWith("Russia → United States: accuse");
            assertThat(event.select(".evidence mark").text()).isEqualTo("accused");
            assertThat(event.select(".facts").text()).contains("Confidence 0.90", "Status happened");
            assertThat(Jsoup.parse(served.get("/row/s-1").body())
                            .select(".facts")
                            .text())
                    .contains("Cue “accused”");
            assertThat(served.get("/row/e-9").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aCorrectionIsKeptBesideTheRecordAndAppliedToDossiers() throws Exception {
        RelationName name = new RelationName("RUS", "USA");
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, ACCUSATION)) {
            HttpResponse<String> answer = served.post("/row/e-1", WRONG);
            assertThat(answer.statusCode()).isEqualTo(303);

            Document page = Jsoup.parse(served.get("/row/e-1").body());
            assertThat(page.select("#corrections").text())
                    .contains("there is no such thing", "It is a film", "A. Reader");
            assertThat(page.select(".alert")).hasSize(1);

            assertThat(Jsoup.parse(served.get("/article/a-1").body())
                            .select("#e-1")
                            .text())
                    .contains("reported as wrong");

            ACCUSATION.addTo(served.record()); // reading again
            assertThat(CorrectionFile.in(folder).all()).hasSize(1);
            Dossier dossier =
                    served.record().relation(RelationQuery.of("RUS", "USA"), rows -> Dossier.of(name, rows, 8));
            assertThat(dossier.happened().rows()).isEmpty();
        }
    }

    @Test
    void whatIsMissingOrTooLongIsRefusedByName() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, ACCUSATION)) {
            assertThat(served.post("/row/e-1", "what=row&by=A").statusCode()).isEqualTo(400);
            assertThat(served.post("/row/e-1", "what=all&by=A&why=b").statusCode())
                    .isEqualTo(400);
            assertThat(served.post("/row/e-1", "what=row&by=A&why=" + "b".repeat(501))
                            .statusCode())
                    .isEqualTo(400);
            assertThat(served.post("/row/e-9", WRONG).statusCode()).isEqualTo(404);
            assertThat(served.post("/row/e-1", WRONG, "Origin", "http://evil.example")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(CorrectionFile.in(folder).all()).isEmpty();
        }
    }

    @Test
    void whatItShouldBeFitsWhatIsWrong() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, ACCUSATION)) {
            assertRefused(served, "e-1", "what=type&should=BOGUS", "agree, consult");
            assertRefused(served, "e-1", "what=status&should=held", "happened, ongoing");
            for (String date : List.of("notaday", "2024-13", "2024-02-30", "0000", "2024-5-1", "+12024-05-31")) {
                assertRefused(served, "e-1", "what=date&should=" + date, "2024-05-31");
            }
            assertRefused(served, "e-1", "what=source&should=RUS,+Atlantis", "“Atlantis”");
            assertRefused(served, "s-1", "what=source&should=RUS,+USA", "one speaker");
            assertRefused(served, "e-1", "what=row&should=a+film", "Leave it empty");
            assertRefused(served, "s-1", "what=type&should=accuse", "row, source, target, date, nothing");
            assertThat(CorrectionFile.in(folder).all()).isEmpty();

            for (String form : List.of(
                    "what=type&should=+Sanction+",
                    "what=status&should=denied",
                    "what=date&should=2024-02-29",
                    "what=date&should=2024-05",
                    "what=date&should=2024",
                    "what=source&should=russia,+IGO:NATO",
                    "what=target&should=Kremlin",
                    "what=place&should=a+strait",
                    "what=type&should=")) {
                assertThat(served.post("/row/e-1", form + WHO).statusCode())
                        .as(form)
                        .isEqualTo(303);
            }
            assertThat(CorrectionFile.in(folder).all())
                    .extracting(correction -> correction.should().orElse(""))
                    .containsExactly(
                            "sanction",
                            "denied",
                            "2024-02-29",
                            "2024-05",
                            "2024",
                            "russia, IGO:NATO",
                            "Kremlin",
                            "a strait",
                            "");
            assertThat(CorrectionFile.in(folder).all())
                    .extracting(Correction::codes)
                    .contains(List.of("RUS", "IGO:NATO"), List.of("RUS"));
        }
    }

    private static void assertRefused(Served served, String row, String form, String told) throws Exception {
        HttpResponse<String> answer = served.post("/row/" + row, form + WHO);
        assertThat(answer.statusCode()).as(form).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("#refused").text())
                .as(form)
                .contains(told);
    }

    @Test
    void aRefusedFormIsShownAgainAsItWasFilledIn() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, ACCUSATION)) {
            HttpResponse<String> answer = served.post("/row/e-1", "what=date&should=%22%3E%3Cscript%3E" + WHO);
            Document page = Jsoup.parse(answer.body());
            assertThat(page.select("#what option[selected]").val()).isEqualTo("date");
            assertThat(page.select("#should").val()).isEqualTo("\"><script>");
            assertThat(page.select("#why").val()).isEqualTo("so");
            assertThat(page.select("#by").val()).isEqualTo("A. Reader");
            assertThat(page.select("[aria-invalid=true]"))
                    .extracting(Element::id)
                    .containsExactly("should");
            assertThat(page.select("[autofocus]")).extracting(Element::id).containsExactly("should");
            assertThat(page.select("main script")).isEmpty();

            Document empty = Jsoup.parse(served.get("/row/e-1").body());
            assertThat(empty.select("#refused, [aria-invalid=true], [autofocus], option[selected]"))
                    .isEmpty();
        }
    }

    @Test
    void theFormOffersWhatIsKnownOfSuchARow() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, ACCUSATION)) {
            Document event = Jsoup.parse(served.get("/row/e-1").body());
            assertThat(event.select("#known option").eachAttr("value")).contains("sanction", "happened");
            assertThat(event.select("#should").attr("list")).isEqualTo("known");
            Document statement = Jsoup.parse(served.get("/row/s-1").body());
            assertThat(statement.select("#known option")).isEmpty();
            assertThat(statement.select("#what option").eachAttr("value"))
                    .containsExactly("row", "source", "target", "date", "nothing");
        }
    }

    @Test
    void whatIsSaidTwiceIsRefused() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, ACCUSATION)) {
            for (String twice : List.of("what=row&what=nothing", "what=row&why=a", "what=row&by=b")) {
                HttpResponse<String> answer = served.post("/row/e-1", twice + WHO);
                assertThat(answer.statusCode()).as(twice).isEqualTo(400);
                assertThat(answer.body()).as(twice).contains("said 2 times");
            }
            assertThat(CorrectionFile.in(folder).all()).isEmpty();
        }
    }

    @Test
    void attackingWordsStayWords() throws Exception {
        String attack = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, ACCUSATION.around(attack))) {
            HttpResponse<String> answer = served.post(
                    "/row/e-1",
                    "what=place&should=%3Cscript%3E&by=%3Cimg+src%3Dx%3E&why=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
            assertThat(answer.statusCode()).isEqualTo(303);
            for (String path : new String[] {"/row/e-1", "/row/s-1"}) {
                Document page = Jsoup.parse(served.get(path).body());
                assertThat(page.select("script:not([src^=/assets/]), main img, [onerror]"))
                        .as(path)
                        .isEmpty();
            }
        }
    }
}
