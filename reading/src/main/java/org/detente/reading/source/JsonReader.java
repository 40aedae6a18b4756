package org.detente.reading.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.detente.model.Identity;
import org.detente.reading.Metadata;
import org.detente.reading.Problem;
import org.detente.reading.RawDocument;
import org.detente.reading.ReadItem;
import org.detente.reading.source.open.ItemReader;
import org.detente.reading.source.open.OpenSource;
import org.detente.reading.source.open.RecordText;
import org.detente.reading.source.open.UnreadableException;

/** One JSON object, or an array of them, over several lines; read one object at a time. */
final class JsonReader implements ItemReader {
    private final OpenSource source;
    private final Metadata beside;
    private final JsonParser parser;
    private boolean single;
    private boolean started;
    private long record;

    JsonReader(OpenSource source, Metadata beside) throws IOException {
        this.source = source;
        this.beside = beside;
        ObjectMapper mapper =
                JsonRecords.mapper(source.options()).disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.parser = mapper.createParser(RecordText.reader(source, StandardCharsets.UTF_8));
    }

    @Override
    public Optional<ReadItem> next() throws IOException {
        try {
            JsonToken token = parser.nextToken();
            if (!started) {
                started = true;
                single = token != JsonToken.START_ARRAY;
                token = single ? token : parser.nextToken();
            }
            if (token == null || token == JsonToken.END_ARRAY) {
                return Optional.empty();
            }
            record++;
            return Optional.of(item(parser.readValueAsTree()));
        } catch (JsonProcessingException e) {
            String line =
                    e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
            throw UnreadableException.failed("bad JSON", line + JsonRecords.describe(e));
        }
    }

    private ReadItem item(JsonNode node) {
        String location = single && record == 1 ? source.location() : source.location() + "#" + record;
        String written = node.toString();
        if (RecordText.isDamaged(written)) {
            return new Problem(location, Problem.Kind.FAILED, "undecodable text", "it holds bytes that are not UTF-8");
        }
        String sha256 = Identity.sha256(written.getBytes(StandardCharsets.UTF_8));
        Optional<RawDocument> document = node.isObject()
                ? JsonRecords.fields(node, source.options().columns()).document(location, sha256, beside)
                : Optional.empty();
        if (document.isPresent()) {
            return document.get();
        }
        return new Problem(
                location,
                Problem.Kind.SKIPPED,
                single ? "not an article file" : "record without text",
                "none of its keys " + JsonRecords.keys(node) + " holds a text; name one with --columns text=KEY");
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
