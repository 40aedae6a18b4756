package org.detente.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.application.terminal.Terminal;
import org.detente.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");
    private static final String NEWS = """
            {"title": "Envoys at odds", "published": "2024-03-0%d", "outlet": "wire%d.example", "text": "Russia accused the \
            United States of breaking its word on Tuesday. The United States rejected the accusation the same day and \
            said that it would keep its promises number %d."}
            """;

    @TempDir
    Path folder;

    @Test
    void newArticlesAppearWhileReadersAreAnswered() throws Exception {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        StringWriter out = new StringWriter();
        PrintWriter to = new PrintWriter(out, true);
        Terminal terminal = Terminal.of(to, to, new Properties(), Map.of());
        Thread serving = new Thread(() -> Detente.run(
                terminal,
                "serve",
                "--port=0",
                "--codebook-only",
                "--record=" + folder.resolve("record"),
                "--read=" + inbox,
                "--every=1s"));
        serving.start();
        try {
            await(() -> ADDRESS.matcher(out.toString()).find(), out);
            Matcher address = ADDRESS.matcher(out.toString());
            assertThat(address.find()).isTrue();
            URI page = URI.create(address.group());
            assertThat(get(page).body()).contains("This record holds no relation yet");

            Files.writeString(inbox.resolve("one.jsonl"), NEWS.formatted(1, 1, 1));
            await(() -> get(page).body().contains("Russia – United States"), out);

            Files.writeString(inbox.resolve("two.jsonl"), NEWS.formatted(4, 2, 2));
            URI relation = page.resolve("/relation/RUS-USA");
            await(() -> get(relation).body().contains("wire2.example"), out);
        } finally {
            serving.interrupt();
            serving.join(30_000);
        }
        assertThat(serving.isAlive()).isFalse();
        try (Record record = Record.openReadOnly(folder.resolve("record"))) {
            assertThat(record.counts().articles()).isEqualTo(2);
        }
    }

    @Test
    void aRecordThatIsNotThereIsTold() {
        CommandRun run =
                CommandRun.of("serve", "--record", folder.resolve("none").toString(), "--port=0");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("there is no record in");
    }

    @Test
    void anAddressThatOthersReachWantsAToken() {
        CommandRun run = CommandRun.of("serve", "--record", folder.toString(), "--host", "0.0.0.0");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("token");
    }

    @Test
    void theRowsOfAPageOfTheApiHaveALimitThatCanBeSet() {
        assertThat(CommandRun.of("serve", "--help").out()).contains("--page-rows=N");
        CommandRun run = CommandRun.of("serve", "--record", folder.toString(), "--page-rows", "10001");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("10001 rows", "1 to 10000");
    }

    @Test
    void aPauseIsWrittenWithItsUnit() {
        CommandRun run = CommandRun.of("serve", "--read", "x", "--every", "soon");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("30s, 5m or 2h");
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        // a reader is answered at any moment of the reading
        assertThat(answer.statusCode()).isIn(200, 404);
        return answer;
    }

    private static void await(Callable<Boolean> question, StringWriter said) throws Exception {
        for (int i = 0; i < 300; i++) {
            if (question.call()) {
                return;
            }
            Thread.sleep(100);
        }
        assertThat(question.call()).as(said.toString()).isTrue();
    }
}
