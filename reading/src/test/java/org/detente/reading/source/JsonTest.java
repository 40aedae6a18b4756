package org.detente.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.detente.model.Identity;
import org.detente.reading.Metadata;
import org.detente.reading.RawDocument;
import org.detente.reading.ReadItem;
import org.detente.reading.source.column.Columns;
import org.detente.reading.source.open.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {
    @TempDir
    Path folder;

    @Test
    void readsRecordsByTheUsualNamesOfTheirKeys() throws IOException {
        String record = "{\"articleBody\": \"The talks failed.\", \"Headline\": \"Talks fail\", \"link\":"
                + " \"https://planet.example/a\", \"source\": {\"name\": \"Planet\"}, \"authors\": [\"Ann Lee\", \"Bo Roe\"],"
                + " \"date_publish\": \"2022-01-10 12:00:00\", \"lang\": \"en\"}";
        Path file = write("news.jsonl", record + "\n");
        RawDocument document = Read.document(Read.all(file).get(0));
        assertThat(document.content()).isEqualTo("The talks failed.");
        assertThat(document.location()).isEqualTo(file.toUri() + "#1");
        assertThat(document.sha256()).isEqualTo(Identity.sha256(record.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.metadata())
                .isEqualTo(new Metadata(
                        Optional.of("https://planet.example/a"),
                        Optional.of("Planet"),
                        Optional.of("Talks fail"),
                        Optional.of("Ann Lee, Bo Roe"),
                        Optional.of("2022-01-10 12:00:00"),
                        Optional.of("en")));
    }

    @Test
    void aBadLineCostsThatLine() throws IOException {
        Path file = write(
                "news.ndjson",
                "{\"text\": \"one\"}\n\n{\"text\": \"two\n[1]\n{\"text\": \"three\"} x\n{\"text\": \"four\"}");
        List<ReadItem> items = Read.all(file);
        assertThat(Read.document(items.get(0)).content()).isEqualTo("one");
        assertThat(Read.problem(items.get(1)).reason()).isEqualTo("bad JSON line");
        assertThat(Read.problem(items.get(1)).detail()).startsWith("line 3: ").contains("column");
        assertThat(Read.problem(items.get(2)).detail()).isEqualTo("line 4: it is no JSON object");
        assertThat(Read.problem(items.get(3)).detail()).startsWith("line 5: ");
        assertThat(Read.document(items.get(4)).location()).endsWith("#5");
    }

    @Test
    void aLineOfBytesThatAreNotUtf8CostsThatLine() throws IOException {
        Path file = folder.resolve("news.jsonl");
        Files.write(file, "{\"text\": \"caf\u00e9\"}\n{\"text\": \"two\"}".getBytes(Charset.forName("windows-1252")));
        List<ReadItem> items = Read.all(file);
        assertThat(Read.problem(items.get(0)).reason()).isEqualTo("undecodable text");
        assertThat(Read.document(items.get(1)).content()).isEqualTo("two");
    }

    @Test
    void saysWhichKeysARecordWithoutTextHas() throws IOException {
        Path file = write("news.jsonl", "{\"summary\": \"short\"}\n{\"text\": \"\"}");
        List<ReadItem> items = Read.all(file);
        assertThat(items).extracting(item -> Read.problem(item).reason()).containsOnly("record without text");
        assertThat(Read.problem(items.get(0)).detail()).contains("[summary]").contains("--columns");
    }

    @Test
    void recordsMayHoldPages() throws IOException {
        Path file = write(
                "news.jsonl",
                "{\"html\": \"<p>one</p>\"}\n{\"content\": {\"rendered\": \"<p>two</p>\"}}\n{\"text\": \"a < b\"}");
        assertThat(Read.all(file))
                .extracting(item -> Read.document(item).kind())
                .containsExactly(RawDocument.Kind.HTML, RawDocument.Kind.HTML, RawDocument.Kind.TEXT);
    }

    @Test
    void readsAnArrayOverManyLines() throws IOException {
        Path file = write("news.json", "[\n {\"text\": \"one\"},\n {\"text\": \"two\", \"published\": 1641816000}\n]");
        List<ReadItem> items = Read.all(file);
        assertThat(items).extracting(item -> Read.document(item).location()).allMatch(at -> at.matches(".*#[12]"));
        assertThat(Read.document(items.get(1)).metadata().published()).contains("2022-01-10T12:00:00Z");
    }

    @Test
    void readsWhatStandsBeforeABreakInAnArray() throws IOException {
        List<ReadItem> items = Read.all(write("news.json", "[{\"text\": \"one\"},\n {\"text\": "));
        assertThat(Read.document(items.get(0)).content()).isEqualTo("one");
        assertThat(Read.problem(items.get(1)).reason()).isEqualTo("bad JSON");
        assertThat(Read.problem(items.get(1)).detail()).startsWith("line 2: ");
    }

    @Test
    void readsOneObjectAsOneArticle() throws IOException {
        Path file = write("one.json", "{\n \"title\": \"One\",\n \"maintext\": \"The talks failed.\"\n}");
        assertThat(Read.document(Read.all(file).get(0)).location())
                .isEqualTo(file.toUri().toString());
    }

    @Test
    void takesTheKeysThatTheUserNames() throws IOException {
        Path file = write("news.jsonl", "{\"text\": \"teaser\", \"Langtext\": \"the whole\"}");
        ReadOptions options = ReadOptions.DEFAULT.withColumns(Columns.parse("text=langtext"));
        assertThat(Read.document(Read.all(options, file).get(0)).content()).isEqualTo("the whole");
    }

    @Test
    void aLineBeyondTheLimitCostsThatLine() throws IOException {
        Path file = write("news.jsonl", "{\"text\": \"" + "x".repeat(5000) + "\"}\n{\"text\": \"two\"}");
        List<ReadItem> items = Read.all(ReadOptions.DEFAULT.withLargestDocument(1000), file);
        assertThat(Read.problem(items.get(0)).reason()).isEqualTo("too large");
        assertThat(Read.document(items.get(1)).content()).isEqualTo("two");
    }

    @Test
    void aDeeplyNestedLineCostsThatLine() throws IOException {
        Path file = write("news.jsonl", "[".repeat(100_000) + "\n{\"text\": \"two\"}");
        List<ReadItem> items = Read.all(file);
        assertThat(Read.problem(items.get(0)).reason()).isEqualTo("bad JSON line");
        assertThat(Read.document(items.get(1)).content()).isEqualTo("two");
    }

    @Test
    void readsNoMoreOfAStreamThanItNeeds() {
        EndlessRecords endless = new EndlessRecords();
        try (Sources sources = Sources.open(List.of("-"), ReadOptions.DEFAULT, endless)) {
            for (int i = 0; i < 10; i++) {
                assertThat(Read.document(sources.next()).location()).isEqualTo("stdin:#" + (i + 1));
            }
        }
        assertThat(endless.given).isLessThan(1_000_000);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** One record after the other, for ever. */
    private static final class EndlessRecords extends InputStream {
        private static final byte[] RECORD = "{\"text\": \"one\"}\n".getBytes(StandardCharsets.US_ASCII);

        private long given;

        @Override
        public int read() {
            return RECORD[(int) (given++ % RECORD.length)];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                bytes[i] = (byte) read();
            }
            return length;
        }
    }
}
