package org.detente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.PartialDate;
import org.detente.model.Span;
import org.detente.record.Record;
import org.detente.server.actors.ActorNames;
import org.detente.server.article.TextMarker;

/** A record that is served, and a client that asks it. */
final class Served implements AutoCloseable {
    private static final Map<String, String> NAMES =
            Map.of("RUS", "Russia", "USA", "United States", "CHN", "China", "IND", "India", "IGO:NATO", "NATO");

    private final Record record;
    private final DetenteServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Served(Record record, DetenteServer server) {
        this.record = record;
        this.server = server;
    }

    /** Serves a record with some acts at a free port. */
    static Served of(Path folder, ServerOptions options, Deed... deeds) {
        Record record = Record.open(folder);
        for (Deed deed : deeds) {
            deed.addTo(record);
        }
        return new Served(record, DetenteServer.start(options.withPort(0), record, site()));
    }

    static Site site() {
        return new Site(
                "1.2.3",
                new ActorNames(NAMES, phrase -> phrase.equals("Kremlin") ? Optional.of("RUS") : Optional.empty()),
                (article, row) -> List.of(),
                Served::named);
    }

    /** Knows one town and one day. */
    private static List<TextMarker.Named> named(Article article) {
        List<TextMarker.Named> named = new ArrayList<>();
        span(article, "Geneva")
                .ifPresent(span -> named.add(new TextMarker.Named(span, false, "Geneva, CHE, city", Optional.empty())));
        span(article, "<Monday>")
                .ifPresent(span -> named.add(
                        new TextMarker.Named(span, true, "2024-02-26", Optional.of(PartialDate.parse("2024-02-26")))));
        return named;
    }

    private static Optional<Span> span(Article article, String words) {
        int start = article.text().indexOf(words);
        return start < 0 ? Optional.empty() : Optional.of(new Span(start, start + words.length()));
    }

    Record record() {
        return record;
    }

    URI address() {
        return server.address();
    }

    /** The addresses that are answered. */
    List<String> paths() {
        return server.paths();
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address().resolve(path));
        return client.send(with(request, headers).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String form, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return client.send(with(request, headers).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What comes back for these very lines. */
    String raw(String... lines) throws IOException {
        try (Socket socket = new Socket(address().getHost(), address().getPort())) {
            socket.getOutputStream().write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Waits until the index, which follows the record, finds so many rows. */
    void awaitFound(String query, long rows, String... headers) throws IOException, InterruptedException {
        Instant end = Instant.now().plusSeconds(20);
        while (true) {
            long found = get("/api/v1/search?" + query, headers)
                    .headers()
                    .firstValueAsLong("X-Total")
                    .orElse(-1);
            if (found == rows) {
                return;
            }
            assertThat(Instant.now()).as("%s of %s rows", found, rows).isBefore(end);
            Thread.sleep(50);
        }
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    @Override
    public void close() {
        server.close();
        record.close();
    }
}
