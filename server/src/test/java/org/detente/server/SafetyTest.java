package org.detente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.detente.model.EventType;
import org.detente.record.Record;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetyTest {
    private static final String TOKEN = "a long enough token";
    private static final Deed SANCTION = Deed.of("1", "USA", "RUS", EventType.SANCTION, "2024-03-01");

    @TempDir
    Path folder;

    @Test
    void everyAnswerForbidsScriptsFromElsewhereAndFrames() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, SANCTION)) {
            for (String path : new String[] {"/", "/nowhere", "/assets/none.css", "/?page=x"}) {
                HttpResponse<String> answer = served.get(path);
                assertThat(header(answer, "Content-Security-Policy"))
                        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe");
                assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
                assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
                assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
            }
        }
    }

    @Test
    void pagesHaveNothingInline() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, SANCTION)) {
            assertThat(served.get("/").body()).doesNotContain(" style=", "<style", "onclick", "javascript:");
        }
    }

    @Test
    void anotherHostsNameIsNotAnswered() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, SANCTION)) {
            String answer = served.raw("GET / HTTP/1.1", "Host: evil.example:1975", "Connection: close");

            assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("articles of");
            assertThat(served.raw("GET / HTTP/1.1", "Host: localhost:1", "Connection: close"))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void whatIsNoHttpGetsNothingOfTheProgram() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT)) {
            String answer = served.raw("GET /%zz HTTP/1.1", "Host: localhost", "Connection: close");

            assertThat(answer).startsWith("HTTP/1.1 400").contains("nosniff").doesNotContainIgnoringCase("jetty");
        }
    }

    @Test
    void anotherSiteCannotSendForms() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT)) {
            assertThat(served.post("/enter", "token=x", "Origin", "http://evil.example")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void withATokenOnlyReadersWhoKnowItGetIn() throws Exception {
        try (Served served = Served.of(folder, token(TOKEN), SANCTION)) {
            HttpResponse<String> closed = served.get("/");
            assertThat(closed.statusCode()).isEqualTo(401);
            assertThat(closed.body()).contains("<form").doesNotContain("Russia", "articles of");
            assertThat(served.get("/nowhere").statusCode()).isEqualTo(401);
            assertThat(served.get("/api/v1/relations").body()).contains("\"status\":401");
            assertThat(served.get("/api/v1").body()).contains("<form");

            assertThat(served.get("/", "Authorization", "Bearer " + TOKEN).statusCode())
                    .isEqualTo(200);
            assertThat(served.get("/", "Authorization", "Bearer no").statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void theFormLetsInWithACookieThatIsNotTheToken() throws Exception {
        try (Served served = Served.of(folder, token(TOKEN), SANCTION)) {
            assertThat(served.post("/enter", "token=wrong").body()).contains("This is not the token");

            HttpResponse<String> entered = served.post("/enter", "token=a+long+enough+token");
            String cookie = header(entered, "Set-Cookie");
            assertThat(entered.statusCode()).isEqualTo(303);
            assertThat(cookie).contains("HttpOnly", "SameSite=Strict").doesNotContain("enough");
            assertThat(served.get("/", "Cookie", cookie.substring(0, cookie.indexOf(';')))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void calendarsAndFeedReadersSendTheTokenAsAPassword() throws Exception {
        try (Served served = Served.of(folder, token(TOKEN), SANCTION)) {
            HttpResponse<String> closed = served.get("/search.atom?q=a");
            assertThat(closed.statusCode()).isEqualTo(401);
            assertThat(header(closed, "WWW-Authenticate")).contains("Basic realm=");
            served.awaitFound("kind=event", 1, "Authorization", basic("reader:" + TOKEN));
            assertThat(served.get("/search.atom?q=a", "Authorization", basic("reader:" + TOKEN))
                            .statusCode())
                    .isEqualTo(200);
            for (String wrong : List.of(basic("reader:no"), basic(TOKEN + "x"), "Basic ###", "Basic")) {
                assertThat(served.get("/search.atom?q=a", "Authorization", wrong)
                                .statusCode())
                        .as(wrong)
                        .isEqualTo(401);
            }
        }
    }

    private static String basic(String user) {
        return "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whoEntersIsLedToThePageAskedForAndNowhereElse() throws Exception {
        try (Served served = Served.of(folder, token(TOKEN), SANCTION)) {
            assertThat(Jsoup.parse(served.get("/relation/RUS-USA?from=2024-01-01")
                                    .body())
                            .select("input[name=wanted]")
                            .val())
                    .isEqualTo("/relation/RUS-USA?from=2024-01-01");
            for (String address : List.of("//evil.example", "/\\evil.example", "https://evil.example", "/a b", "")) {
                assertThat(entered(served, address)).as(address).isEqualTo("/");
            }
            assertThat(entered(served, "/map?who=RUS#acts")).isEqualTo("/map?who=RUS#acts");
        }
    }

    private static String entered(Served served, String wanted) throws Exception {
        return header(
                served.post(
                        "/enter",
                        "token=a+long+enough+token&wanted=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)),
                "Location");
    }

    @Test
    void tooLargeAndTooManyRequestsAreRefused() throws Exception {
        ServerOptions narrow =
                new ServerOptions("127.0.0.1", 0, Optional.of(TOKEN), 1024, 10, Duration.ofSeconds(5), 1, 100);
        try (Served served = Served.of(folder, narrow, SANCTION)) {
            assertThat(served.post("/enter", "token=" + "x".repeat(2000)).statusCode())
                    .isEqualTo(413);
            int last = 0;
            for (int i = 0; i < 12; i++) {
                last = served.get("/").statusCode();
            }
            assertThat(last).isEqualTo(429);
        }
    }

    @Test
    void aMissingPageAndABadParameterAreToldAlike() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT, SANCTION)) {
            HttpResponse<String> missing = served.get("/nowhere");
            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(missing.body()).contains("There is no such page", "All relations");

            HttpResponse<String> bad = served.get("/?page=-1");
            assertThat(bad.statusCode()).isEqualTo(400);
            assertThat(bad.body()).contains("<code>page</code>");

            assertThat(served.get("/api/none").body()).contains("\"error\":{\"status\":404");
        }
    }

    @Test
    void filesOfTheProgramMayBeKeptForGood() throws Exception {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT)) {
            String page = served.get("/").body();
            int start = page.indexOf("/assets/detente-");
            String address = page.substring(start, page.indexOf('"', start));
            HttpResponse<String> css = served.get(address);

            assertThat(header(css, "Cache-Control")).contains("immutable");
            assertThat(header(css, "Content-Type")).startsWith("text/css");
            assertThat(css.body()).contains("prefers-color-scheme");
            assertThat(header(served.get(address, "Accept-Encoding", "gzip"), "Content-Encoding"))
                    .isEqualTo("gzip");
        }
    }

    @Test
    void aPortInUseIsTold() {
        try (Served served = Served.of(folder, ServerOptions.DEFAULT);
                Record other = Record.open(folder.resolve("other"))) {
            ServerOptions same = ServerOptions.DEFAULT.withPort(served.address().getPort());
            assertThatThrownBy(() -> DetenteServer.start(same, other, Served.site()))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void othersCannotReachItWithoutAToken() {
        assertThatThrownBy(() ->
                        new ServerOptions("0.0.0.0", 0, Optional.empty(), 65_536, 100, Duration.ofSeconds(5), 1, 100))
                .hasMessageContaining("token");
    }

    private static ServerOptions token(String token) {
        ServerOptions usual = ServerOptions.DEFAULT;
        return new ServerOptions(
                usual.host(),
                0,
                Optional.of(token),
                usual.requestBytes(),
                usual.requestsAMinute(),
                usual.patience(),
                usual.readers(),
                usual.pageRows());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
