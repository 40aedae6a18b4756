package org.detente.evaluation.articles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads gold pages in the formats of two public benchmarks: {@code ground-truth.json} with {@code ID: {articleBody,
 * url}} (Scrapinghub's), or {@code articles.json} with {@code ID: {title, authors, date, articleBody, url}}; both with
 * pages in {@code html/ID.html.gz}.
 */
final class GoldFolder {
    private static final List<String> INDEXES = List.of("ground-truth.json", "articles.json");

    private GoldFolder() {}

    /** The index of a folder of this format. */
    static Optional<Path> indexOf(Path folder) {
        return INDEXES.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /**
     * The pages of a folder, in the order of their ids.
     *
     * @throws IOException where the index or a page cannot be read, saying which and what was expected
     */
    static List<GoldPage> read(Path folder) throws IOException {
        Path index = indexOf(folder).orElseThrow(() -> new IOException(folder + " has neither of " + INDEXES));
        JsonNode root = parse(index);
        List<GoldPage> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            pages.add(page(folder, index, entry.getKey(), entry.getValue()));
        }
        if (pages.isEmpty()) {
            throw new IOException(index + " names no page; expected an object {\"ID\": {\"articleBody\": …}, …}");
        }
        pages.sort((one, other) -> one.id().compareTo(other.id()));
        return pages;
    }

    private static JsonNode parse(Path index) throws IOException {
        try {
            JsonNode root = new ObjectMapper().readTree(index.toFile());
            if (!root.isObject()) {
                throw new IOException(index + " is not an object {\"ID\": {\"articleBody\": …}, …}; "
                        + "give the folder of a benchmark as it was published");
            }
            return root;
        } catch (JsonProcessingException notJson) {
            throw new IOException(
                    index + " is not JSON at line " + notJson.getLocation().getLineNr() + "; was it cut off?", notJson);
        }
    }

    private static GoldPage page(Path folder, Path index, String id, JsonNode gold) throws IOException {
        if (!gold.path("articleBody").isTextual()) {
            throw new IOException(index + ": page " + id + " has no \"articleBody\" text; take it out or add its body");
        }
        Path file = folder.resolve("html").resolve(id + ".html.gz");
        if (!file.normalize().startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            throw new IOException(
                    index + ": page " + id + " has no file " + file + "; unpack the benchmark's pages there");
        }
        return new GoldPage(
                id,
                file,
                text(gold, "url"),
                gold.path("articleBody").textValue(),
                text(gold, "title"),
                text(gold, "date").flatMap(GoldFolder::day),
                names(gold.path("authors")));
    }

    private static Optional<String> text(JsonNode gold, String field) {
        return Optional.ofNullable(gold.path(field).textValue()).filter(text -> !text.isBlank());
    }

    /** The benchmark writes "NaT" where a page has no date. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static List<String> names(JsonNode authors) {
        String joined = authors.isTextual() ? authors.textValue() : "";
        List<String> names = new ArrayList<>();
        for (String name : joined.split("[,|]", -1)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }
}
