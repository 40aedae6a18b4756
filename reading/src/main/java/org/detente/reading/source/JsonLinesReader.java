package org.detente.reading.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.detente.model.Identity;
import org.detente.reading.Metadata;
import org.detente.reading.Problem;
import org.detente.reading.ReadItem;
import org.detente.reading.source.open.ItemReader;
import org.detente.reading.source.open.LineReader;
import org.detente.reading.source.open.OpenSource;
import org.detente.reading.source.open.RecordText;

/** One JSON object a line; a bad line costs that line. */
final class JsonLinesReader implements ItemReader {
    private final OpenSource source;
    private final Metadata beside;
    private final LineReader lines;
    private final ObjectMapper mapper;
    private long record;

    JsonLinesReader(OpenSource source, Metadata beside) throws IOException {
        this.source = source;
        this.beside = beside;
        this.lines = new LineReader(
                RecordText.reader(source, StandardCharsets.UTF_8),
                source.options().largestDocument());
        this.mapper = JsonRecords.mapper(source.options());
    }

    @Override
    public Optional<ReadItem> next() throws IOException {
        Optional<LineReader.Line> line = lines.next();
        while (line.isPresent() && !line.get().tooLong() && line.get().text().isBlank()) {
            line = lines.next();
        }
        if (line.isEmpty()) {
            return Optional.empty();
        }
        record++;
        return Optional.of(item(line.get(), source.location() + "#" + record));
    }

    private ReadItem item(LineReader.Line line, String location) {
        String at = "line " + line.number() + ": ";
        if (line.tooLong()) {
            String limit = source.options().largestDocument() + " characters";
            return failed(location, "too large", at + "it holds more than " + limit);
        }
        if (RecordText.isDamaged(line.text())) {
            return failed(location, "undecodable text", at + "it holds bytes that are not UTF-8");
        }
        try {
            JsonNode node = mapper.readTree(line.text());
            if (!node.isObject()) {
                return failed(location, "bad JSON line", at + "it is no JSON object");
            }
            String sha256 = Identity.sha256(line.text().getBytes(StandardCharsets.UTF_8));
            Optional<? extends ReadItem> document =
                    JsonRecords.fields(node, source.options().columns()).document(location, sha256, beside);
            if (document.isPresent()) {
                return document.get();
            }
            return new Problem(
                    location,
                    Problem.Kind.SKIPPED,
                    "record without text",
                    at + "none of its keys " + JsonRecords.keys(node)
                            + " holds a text; name one with --columns text=KEY");
        } catch (JsonProcessingException e) {
            return failed(location, "bad JSON line", at + JsonRecords.describe(e));
        }
    }

    private static Problem failed(String location, String reason, String detail) {
        return new Problem(location, Problem.Kind.FAILED, reason, detail);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
