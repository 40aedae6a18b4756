package org.detente.evaluation.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.detente.model.Span;
import org.detente.text.Sentence;
import org.detente.text.TextAnalyzer;
import org.detente.text.TextStructure;

/** The rows of an export, and the words that each of them rests on. */
final class ExportedTables {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TABLES =
            List.of("articles", "statements", "events", "meetings", "instruments", "demands");

    private final Map<String, List<JsonNode>> rows = new HashMap<>();
    private final Map<String, JsonNode> articles;
    private final Map<String, TextStructure> texts = new HashMap<>();

    private ExportedTables(Path folder) throws IOException {
        for (String table : TABLES) {
            rows.put(table, lines(folder.resolve(table + ".jsonl")));
        }
        articles = rows("articles").stream()
                .collect(Collectors.toMap(a -> a.path("id").asText(), a -> a));
    }

    /** Reads the tables of an export folder. */
    static ExportedTables read(Path folder) throws IOException {
        return new ExportedTables(folder);
    }

    List<JsonNode> rows(String table) {
        return rows.getOrDefault(table, List.of());
    }

    /** Clean text of all articles that were read from a file, in plain form. */
    String textOf(String file) {
        return PlainText.of(rows("articles").stream()
                .filter(a -> readFrom(a, file))
                .map(a -> a.path("text").asText())
                .collect(Collectors.joining("\n")));
    }

    /** The credits of all articles that were read from a file, in plain form. */
    String creditsOf(String file) {
        return PlainText.of(rows("articles").stream()
                .filter(a -> readFrom(a, file))
                .map(a -> a.path("credits").toString())
                .collect(Collectors.joining("\n")));
    }

    /** The identifiers of the articles that were read from a file. */
    Set<String> articlesOf(String file) {
        return rows("articles").stream()
                .filter(article -> readFrom(article, file))
                .map(article -> article.path("id").asText())
                .collect(Collectors.toSet());
    }

    /** Rows of a table that rest on an article read from a file. */
    List<JsonNode> rowsFrom(String table, String file) {
        return rows(table).stream()
                .filter(row -> articleIds(row).stream()
                        .map(articles::get)
                        .anyMatch(article -> article != null && readFrom(article, file)))
                .toList();
    }

    /** All words that a row rests on, in plain form: its own, its evidence's, and its sentences in the article. */
    String evidence(JsonNode row) {
        List<String> parts = new ArrayList<>(List.of(row.toString()));
        row.path("evidence").forEach(e -> parts.add(e.path("text").asText()));
        JsonNode article = articles.get(row.path("articleId").asText());
        if (article != null) {
            TextStructure text = texts.computeIfAbsent(
                    article.path("id").asText(),
                    id -> TextAnalyzer.analyze(article.path("text").asText()));
            for (JsonNode span : spans(row)) {
                parts.add(sentences(
                        text,
                        new Span(span.path("start").asInt(), span.path("end").asInt())));
            }
        }
        return PlainText.of(String.join(" ", parts));
    }

    /** Codes of one actor, of a list of actors or of plain codes. */
    static Set<String> codes(JsonNode actors) {
        Set<String> codes = new TreeSet<>();
        if (actors.isArray()) {
            actors.forEach(actor -> codes.addAll(codes(actor)));
        } else if (actors.isTextual()) {
            codes.add(actors.asText());
        } else if (actors.has("actor")) {
            codes.addAll(codes(actors.path("actor")));
        } else if (actors.has("code")) {
            codes.add(actors.path("code").asText());
        }
        return codes;
    }

    private static List<JsonNode> spans(JsonNode row) {
        List<JsonNode> spans = new ArrayList<>();
        for (String part : List.of("content", "trigger", "cue")) {
            spans.add(row.path(part).path("span"));
        }
        spans.add(row.path("span"));
        spans.removeIf(JsonNode::isMissingNode);
        return spans;
    }

    private static String sentences(TextStructure text, Span words) {
        return text.sentences().stream()
                .map(Sentence::span)
                .filter(words::overlaps)
                .map(sentence -> sentence.cut(text.text()))
                .collect(Collectors.joining(" "));
    }

    private static boolean readFrom(JsonNode article, String file) {
        String url = article.path("url").asText();
        return url.equals(file) || url.contains(file + "_") || url.endsWith("/" + file);
    }

    private static Set<String> articleIds(JsonNode row) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(row.path("articleId").asText());
        row.path("evidence").forEach(e -> ids.add(e.path("articleId").asText()));
        return ids;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String line;
            for (int number = 1; (line = reader.readLine()) != null; number++) {
                if (!line.isBlank()) {
                    rows.add(parse(file, number, line));
                }
            }
        } catch (NoSuchFileException e) {
            throw new IOException(
                    file.getFileName() + " is missing from " + file.getParent()
                            + ": name a folder that `detente export --format jsonl` wrote",
                    e);
        }
        return rows;
    }

    private static JsonNode parse(Path file, int number, String line) throws IOException {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IOException(file + ", line " + number + ": not a JSON object: " + e.getOriginalMessage(), e);
        }
    }
}
