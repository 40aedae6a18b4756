package org.detente.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.detente.reading.RawDocument;
import org.detente.reading.ReadItem;
import org.detente.reading.source.open.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

class ArchivesTest {
    private static final MediaType HTML = MediaType.parse("text/html; charset=utf-8");

    @TempDir
    Path folder;

    @Test
    void readsPagesFromWebArchives() throws IOException {
        for (WarcCompression compression : new WarcCompression[] {WarcCompression.NONE, WarcCompression.GZIP}) {
            Path file = folder.resolve("crawl.warc" + (compression == WarcCompression.GZIP ? ".gz" : ""));
            Files.write(file, archive(compression));
            try (Sources sources = Sources.open(List.of(file.toString()), ReadOptions.DEFAULT)) {
                List<ReadItem> items = sources.stream().toList();
                assertThat(items)
                        .extracting(item -> Read.document(item).content())
                        .containsExactly("<p>Eins</p>", "<p>Ünf</p>");
                RawDocument first = Read.document(items.get(0));
                assertThat(first.kind()).isEqualTo(RawDocument.Kind.HTML);
                assertThat(first.metadata().url()).contains("https://planet.example/1");
                assertThat(first.location()).isEqualTo(file.toUri() + "#2");
                assertThat(sources.passedOver()).isEqualTo(3);
            }
        }
    }

    @Test
    void readsWhatStandsBeforeTheBreakOfATruncatedArchive() throws IOException {
        for (WarcCompression compression : new WarcCompression[] {WarcCompression.NONE, WarcCompression.GZIP}) {
            byte[] whole = archive(compression);
            Path file = folder.resolve("crawl.warc.gz");
            Files.write(file, Arrays.copyOf(whole, whole.length - 30));
            List<ReadItem> items = Read.all(file);
            assertThat(Read.document(items.get(0)).content()).isEqualTo("<p>Eins</p>");
            assertThat(Read.problem(items.get(items.size() - 1)).reason())
                    .isIn("truncated file", "broken gzip", "broken WARC");
        }
    }

    @Test
    void aBrokenResponseCostsThatRecord() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.NONE)) {
            writer.write(response("https://planet.example/1", 200, HTML, "<p>Eins</p>", StandardCharsets.UTF_8));
            writer.write(new WarcResponse.Builder("https://planet.example/2")
                    .body(MediaType.HTTP_RESPONSE, "no answer\0 at all".getBytes(StandardCharsets.US_ASCII))
                    .build());
            writer.write(response("https://planet.example/3", 200, HTML, "<p>Drei</p>", StandardCharsets.UTF_8));
        }
        Path file = folder.resolve("crawl.warc");
        Files.write(file, bytes.toByteArray());
        List<ReadItem> items = Read.all(file);
        assertThat(items).hasSize(3);
        assertThat(Read.problem(items.get(1)).location()).endsWith("#2");
        assertThat(Read.document(items.get(2)).content()).isEqualTo("<p>Drei</p>");
    }

    @Test
    void reportsAFileThatIsOnlyNamedLikeAnArchive() throws IOException {
        Path file = Files.writeString(folder.resolve("crawl.warc"), "nothing of the kind");
        assertThat(Read.problem(Read.all(file).get(0)).reason()).isEqualTo("broken WARC");
    }

    @Test
    void readsCompressedPages() throws IOException {
        Path file = folder.resolve("page.html.gz");
        Files.write(file, Read.gzip("<p>One</p>"));
        assertThat(Read.document(Read.all(file).get(0)).content()).isEqualTo("<p>One</p>");
        Path records = folder.resolve("news.jsonl.gz");
        Files.write(records, Read.gzip("{\"text\": \"one\"}\n{\"text\": \"two\"}\n"));
        assertThat(Read.all(records)).hasSize(2);
        Path table = folder.resolve("news.csv.gz");
        Files.write(table, Read.gzip("title,text\nOne,one\n"));
        assertThat(Read.document(Read.all(table).get(0)).content()).isEqualTo("one");
    }

    @Test
    void reportsBrokenCompression() throws IOException {
        byte[] whole = Read.gzip("<p>One</p>".repeat(500));
        Path cut = folder.resolve("cut.html.gz");
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        Path damaged = folder.resolve("damaged.html.gz");
        byte[] other = whole.clone();
        Arrays.fill(other, 12, 20, (byte) 0x55);
        Files.write(damaged, other);
        assertThat(Read.all(cut, damaged))
                .extracting(item -> Read.problem(item).reason())
                .containsExactly("broken gzip", "broken gzip");
    }

    @Test
    void recordsBeforeTheBreakOfACompressedFileAreRead() throws IOException {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            records.append("{\"text\": \"record ").append(i * 7919 % 10_007).append("\"}\n");
        }
        byte[] whole = Read.gzip(records.toString());
        Path file = folder.resolve("news.jsonl.gz");
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        List<ReadItem> items = Read.all(file);
        assertThat(items).hasSizeGreaterThan(1000);
        assertThat(Read.problem(items.get(items.size() - 1)).reason()).isEqualTo("broken gzip");
    }

    @Test
    void stopsWhereACompressedFileExpandsBeyondReason() throws IOException {
        Path document = folder.resolve("bomb.txt.gz");
        Files.write(document, Read.gzip(new byte[17 << 20]));
        assertThat(Read.problem(Read.all(document).get(0)).reason()).isEqualTo("too large");
        byte[] lines = new byte[36 << 20];
        Arrays.fill(lines, (byte) '\n');
        Path records = folder.resolve("bomb.jsonl.gz");
        Files.write(records, Read.gzip(lines));
        assertThat(Read.problem(Read.all(records).get(0)).reason()).isEqualTo("decompression bomb");
    }

    @Test
    void tellsTheFormatOfStandardInput() throws IOException {
        assertThat(Read.document(Read.standardInput("The talks failed.").get(0)).kind())
                .isEqualTo(RawDocument.Kind.TEXT);
        assertThat(Read.document(Read.standardInput("<html><p>One</p>").get(0)).kind())
                .isEqualTo(RawDocument.Kind.HTML);
        assertThat(Read.standardInput("{\"text\": \"one\"}\n{\"text\": \"two\"}\n"))
                .hasSize(2);
        assertThat(Read.standardInput("title,text\nOne,one\n")).hasSize(1);
        assertThat(Read.standardInput(archive(WarcCompression.GZIP))).hasSize(2);
        assertThat(Read.standardInput(Read.gzip("<html><p>One</p>"))).hasSize(1);
        assertThat(Read.problem(Read.standardInput("").get(0)).location()).isEqualTo("stdin:");
    }

    private static byte[] archive(WarcCompression compression) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
            writer.write(new Warcinfo.Builder()
                    .fields(Map.of("software", List.of("test")))
                    .build());
            writer.write(response("https://planet.example/1", 200, HTML, "<p>Eins</p>", StandardCharsets.UTF_8));
            writer.write(response("https://planet.example/2", 404, HTML, "<p>Gone</p>", StandardCharsets.UTF_8));
            writer.write(response(
                    "https://planet.example/3.json", 200, MediaType.JSON, "{\"a\": 1}", StandardCharsets.UTF_8));
            writer.write(response(
                    "https://planet.example/4",
                    200,
                    MediaType.parse("text/html; charset=windows-1252"),
                    "<p>Ünf</p>",
                    Charset.forName("windows-1252")));
        }
        return bytes.toByteArray();
    }

    private static WarcResponse response(String url, int status, MediaType type, String body, Charset charset)
            throws IOException {
        HttpResponse http = new HttpResponse.Builder(status, "Status")
                .body(type, body.getBytes(charset))
                .build();
        return new WarcResponse.Builder(url).body(http).build();
    }
}
