package org.detente.record.correction;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The corrections of a record: JSON lines, one each, in the order in which they were made; nothing is ever taken out.
 *
 * <p>Example: {@code {"at":"2026-11-22T13:00:00Z","by":"A. Reader","row":"e-1f0c…","what":"row","why":"a film, no attack"}}.
 * Thread-safe within one program.
 */
public final class CorrectionFile {
    /** Its name in a record's folder. */
    public static final String NAME = "corrections.jsonl";

    private static final JsonFactory JSON = new JsonFactory();

    private final Path path;

    private CorrectionFile(Path path) {
        this.path = path;
    }

    /** The corrections in a record's folder. */
    public static CorrectionFile in(Path record) {
        return new CorrectionFile(record.resolve(NAME));
    }

    /**
     * All that were made, the earliest first; none where there is no file.
     *
     * @throws IOException where it cannot be read or a line is no correction, saying which
     */
    public synchronized List<Correction> all() throws IOException {
        List<Correction> all = new ArrayList<>();
        if (Files.exists(path)) {
            int number = 0;
            for (String line : Files.readAllLines(path)) {
                number++;
                if (!line.isBlank()) {
                    try {
                        all.add(read(line));
                    } catch (IOException | IllegalArgumentException | DateTimeException e) {
                        throw new IOException(
                                path + ", line " + number + ": no correction (" + e.getMessage() + ")", e);
                    }
                }
            }
        }
        return all;
    }

    /** Those of a row, the earliest first. */
    public List<Correction> of(String row) throws IOException {
        return all().stream().filter(one -> one.row().equals(row)).toList();
    }

    /** What all of them say together. */
    public Standing standing() throws IOException {
        return Standing.of(all());
    }

    /** Adds one at the end. */
    public synchronized void add(Correction correction) throws IOException {
        Files.writeString(
                path,
                line(correction) + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                StandardOpenOption.SYNC);
    }

    private static String line(Correction correction) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("at", correction.at().toString());
            json.writeStringField("by", correction.by());
            json.writeStringField("row", correction.row());
            json.writeStringField("what", correction.what().word());
            if (correction.should().isPresent()) {
                json.writeStringField("should", correction.should().get());
            }
            if (!correction.codes().isEmpty()) {
                json.writeStringField("codes", String.join(" ", correction.codes()));
            }
            json.writeStringField("why", correction.why());
            json.writeEndObject();
        }
        return text.toString();
    }

    private static Correction read(String line) throws IOException {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                fields.put(name, Objects.requireNonNullElse(json.getValueAsString(), ""));
            }
        }
        return new Correction(
                Instant.parse(fields.getOrDefault("at", "")),
                fields.getOrDefault("by", ""),
                fields.getOrDefault("row", ""),
                Correction.What.valueOf(fields.getOrDefault("what", "").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(fields.get("should")),
                Arrays.stream(fields.getOrDefault("codes", "").split(" ", -1))
                        .filter(code -> !code.isBlank())
                        .toList(),
                fields.getOrDefault("why", ""));
    }
}
