package org.detente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.detente.model.EventType;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectedViewsTest {
    private static final Deed SANCTION = Deed.of("1", "USA", "RUS", EventType.SANCTION, "2024-03-01");
    private static final Deed ACCUSATION = Deed.of("2", "RUS", "USA", EventType.ACCUSE, "2024-03-02");

    @TempDir
    Path folder;

    @Test
    void aWrongRowIsGoneFromEveryListAndSumAndMarkedWhereItStands() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, SANCTION, ACCUSATION)) {
            assertThat(served.get("/").body()).contains("2 acts");
            assertThat(served.get("/relation/RUS-USA").body()).contains("id=\"e-2\"", "id=\"s-2\"");
            for (String row : new String[] {"e-2", "s-2"}) {
                assertThat(served.post("/row/" + row, "what=row&by=A.+Reader&why=It+is+a+film&should=")
                                .statusCode())
                        .isEqualTo(303);
            }
            await(() -> served.get("/").body().contains("1 act<"));
            assertThat(served.get("/relation/RUS-USA").body())
                    .contains("id=\"e-1\"", "id=\"s-1\"")
                    .doesNotContain("id=\"e-2\"", "id=\"s-2\"");
            assertThat(served.get("/relation/RUS-USA/tension.json").body())
                    .contains("\"e-1\"")
                    .doesNotContain("\"e-2\"");
            assertThat(served.get("/api/v1/relations/RUS-USA").body()).contains("\"acts\":1,", "\"verbal_conflict\":0");
            for (String list : new String[] {"events", "statements"}) {
                assertThat(served.get("/api/v1/" + list).body())
                        .as(list)
                        .contains("-1\"")
                        .doesNotContain("\"e-2\"", "\"s-2\"");
            }
            assertThat(Jsoup.parse(served.get("/article/a-2").body())
                            .select("#e-2")
                            .text())
                    .contains("reported as wrong");
            assertThat(served.get("/row/e-2").body()).contains("It is a film");

            served.post("/row/e-2", "what=nothing&by=B.+Reader&why=It+was+no+film&should=");
            assertThat(served.get("/relation/RUS-USA").body()).contains("id=\"e-2\"");
        }
    }

    @Test
    void whatShouldBeStandsInEveryListAndIsMarked() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, SANCTION, ACCUSATION)) {
            String who = "&by=A.+Reader&why=It+was+said+so";
            served.post("/row/e-2", "what=type&should=threaten" + who);
            served.post("/row/e-2", "what=target&should=China" + who);
            served.post("/row/e-1", "what=date&should=2024-02-27" + who);
            await(() -> served.get("/").body().contains("/relation/CHN-RUS"));
            assertThat(served.get("/relation/RUS-USA").body())
                    .contains("id=\"e-1\"", "27 Feb 2024", "corrected by readers")
                    .doesNotContain("id=\"e-2\"");
            assertThat(Jsoup.parse(served.get("/relation/CHN-RUS").body())
                            .select("#e-2")
                            .text())
                    .contains("Russia", "China", "threaten", "corrected by readers");
            assertThat(served.get("/api/v1/events?type=threaten").body())
                    .contains("\"id\":\"e-2\"", "\"code\":\"CHN\"", "\"goldstein\":-4.4");
            assertThat(served.get("/api/v1/events?type=accuse").body()).doesNotContain("e-2");
            await(() -> served.get("/api/v1/search?type=threaten").body().contains("e-2"));

            // as it was coded where the row itself is shown
            assertThat(served.get("/row/e-2").body()).contains("accuse", "Corrected: wherever rows", ">counts<");
            assertThat(served.get("/article/a-2").body()).contains("corrected by readers");
            assertThat(served.get("/corrections").body()).contains("corrected");

            served.post("/row/e-2", "what=nothing&should=" + who);
            assertThat(served.get("/relation/RUS-USA").body()).contains("id=\"e-2\"");
            assertThat(served.get("/row/e-2").body()).doesNotContain(">counts<");
        }
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
