package org.detente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.detente.dossier.Dossier;
import org.detente.dossier.RelationName;
import org.detente.model.EventType;
import org.detente.record.correction.CorrectionFile;
import org.detente.record.query.RelationQuery;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowPageTest {
    private static final Deed ACCUSATION = Deed.of("1", "RUS", "USA", EventType.ACCUSE, "2024-03-02");
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
    void attackingWordsStayWords() throws Exception {
        String attack = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, ACCUSATION.around(attack))) {
            served.post(
                    "/row/e-1",
                    "what=type&should=%3Cscript%3E&by=%3Cimg+src%3Dx%3E&why=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
            for (String path : new String[] {"/row/e-1", "/row/s-1"}) {
                Document page = Jsoup.parse(served.get(path).body());
                assertThat(page.select("script:not([src^=/assets/]), main img, [onerror]"))
                        .as(path)
                        .isEmpty();
            }
        }
    }
}
