package org.detente.evaluation.affairs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.detente.evaluation.affairs.GoldAffairs.Demand;
import org.detente.evaluation.affairs.GoldAffairs.Instrument;
import org.detente.evaluation.affairs.GoldAffairs.Meeting;
import org.detente.model.Article;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.detente.model.ReplyStatus;
import org.detente.model.Span;

/**
 * Reads annotated articles: lines {@code key: value} ({@code id, outlet, published, title}), an empty line, the text, a line
 * {@code ===}, and a JSON object a line, as gold/affairs/README.md describes them.
 */
final class GoldReader {
    private static final String PARTING = "\n===\n";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final String text;
    private final Map<String, String> head = new LinkedHashMap<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();

    private GoldReader(Path file, String content) throws IOException {
        this.file = file;
        int body = content.indexOf("\n\n");
        int facts = content.indexOf(PARTING);
        if (body < 0 || facts < body) {
            throw wrong("has no head, text and line === in this order");
        }
        for (String line : content.substring(0, body).lines().toList()) {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw wrong("has a head line without \"key: value\": " + line);
            }
            head.put(line.substring(0, colon), line.substring(colon + 2));
        }
        this.text = content.substring(body, facts).strip();
        for (String line : content.substring(facts + PARTING.length()).lines().toList()) {
            if (!line.isBlank()) {
                add(line);
            }
        }
    }

    /** The annotated articles of a folder, by the names of their files. */
    static Map<Path, GoldAffairs> readAll(Path folder) throws IOException {
        List<Path> files = List.of();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                files = all.filter(path -> path.toString().endsWith(".txt"))
                        .sorted()
                        .toList();
            }
        }
        if (files.isEmpty()) {
            throw new NoSuchFileException(folder.toString(), null, "give a folder of annotated articles (.txt)");
        }
        Map<Path, GoldAffairs> read = new LinkedHashMap<>();
        for (Path path : files) {
            read.put(path, read(path));
        }
        return read;
    }

    /**
     * Reads one file.
     *
     * @throws IOException where it is not as described, saying which file and what of it
     */
    static GoldAffairs read(Path file) throws IOException {
        GoldReader reader = new GoldReader(file, Files.readString(file));
        return new GoldAffairs(reader.article(), reader.meetings, reader.instruments, reader.demands);
    }

    private Article article() throws IOException {
        PartialDate published;
        try {
            published = PartialDate.parse(head.getOrDefault("published", ""));
        } catch (DateTimeException e) {
            throw wrong("has no date of publication (\"published: 2024-03-05\")", e);
        }
        return new Article(
                head.getOrDefault("id", file.getFileName().toString()),
                Optional.empty(),
                Optional.ofNullable(head.get("outlet")),
                Optional.ofNullable(head.get("title")),
                Optional.empty(),
                Optional.of(new Published(published, Published.Basis.GIVEN)),
                Optional.of("en"),
                text,
                "",
                List.of());
    }

    private void add(String line) throws IOException {
        try {
            JsonNode row = JSON.readTree(line);
            switch (row.path("table").asText()) {
                case "meetings" ->
                    meetings.add(new Meeting(
                            codes(row, "parties"),
                            words(row, "forum"),
                            words(row, "date").map(PartialDate::parse),
                            words(row, "to").map(PartialDate::parse),
                            words(row, "place"),
                            constant(MeetingStatus.class, row.path("status")),
                            evidence(row)));
                case "instruments" ->
                    instruments.add(new Instrument(
                            row.path("name").asText(),
                            constant(InstrumentKind.class, row.path("kind")),
                            codes(row, "parties"),
                            constant(InstrumentStatus.class, row.path("status")),
                            evidence(row)));
                case "demands" ->
                    demands.add(new Demand(
                            codes(row, "by"),
                            codes(row, "to"),
                            row.path("content").asText(),
                            constant(ReplyStatus.class, row.path("reply").path("status")),
                            words(row, "answers"),
                            evidence(row)));
                default -> throw wrong("has a row of no table: " + line);
            }
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            throw wrong("has a row that cannot be read (" + e.getMessage() + "): " + line, e);
        }
    }

    private Span evidence(JsonNode row) {
        String words = row.path("evidence").asText();
        int start = text.indexOf(words);
        if (words.isEmpty() || start < 0) {
            throw new IllegalArgumentException("the text does not have its evidence");
        }
        return new Span(start, start + words.length());
    }

    private static Set<String> codes(JsonNode row, String key) {
        Set<String> codes = new TreeSet<>();
        row.path(key).forEach(code -> codes.add(code.asText()));
        return codes;
    }

    private static Optional<String> words(JsonNode row, String key) {
        return Optional.of(row.path(key).asText()).filter(words -> !words.isBlank());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode word) {
        return Enum.valueOf(type, word.asText().toUpperCase(Locale.ROOT));
    }

    private IOException wrong(String what) {
        return new IOException(file + " " + what);
    }

    private IOException wrong(String what, Exception cause) {
        return new IOException(file + " " + what, cause);
    }
}
