package org.detente.evaluation.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.detente.evaluation.BCubed;
import org.detente.evaluation.Checksum;
import org.detente.evaluation.Evaluation;
import org.detente.evaluation.Evaluation.Figure;

/**
 * Counts the expected facts that an export holds.
 *
 * <p>The file of expected facts is a JSON object with a list for each table. Every fact names its article by {@code file},
 * the article's address or the beginning of the file's name up to an underscore; a value that is a list means "any of these"; {@code contains} is looked for in the
 * content of a statement or in the sentences that any other row rests on, whatever the case and the form of quotes:
 *
 * <pre>{@code
 * {"body":       [{"file": "001", "always": ["words of the article"], "never": ["Leave a Reply"]}],
 *  "statements": [{"file": "001", "speaker": ["RUS"], "name": ["Lavrov"], "contains": "always a chance"}],
 *  "events":     [{"file": "001", "type": ["AGREE"], "source": ["RUS"], "target": ["USA"], "contains": "dialogue"}],
 *  "stories":    [["address of an article", "of another one that tells the same happening"]],
 *  "credits":    [{"file": "001", "credit": "RT"}],
 *  "never":      [{"table": "events", "file": "001", "contains": "Cold War", "status": ["happened"], "why": "…"}]}
 * }</pre>
 */
public final class FactsEvaluation {
    private final ExportedTables tables;
    private final JsonNode expected;
    private final Map<String, int[]> foundOfExpected = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Figure> stories = new ArrayList<>();

    private FactsEvaluation(ExportedTables tables, JsonNode expected) {
        this.tables = tables;
        this.expected = expected;
    }

    /**
     * Scores an export.
     *
     * @param export folder with the tables as JSON lines
     * @param expectedFile JSON file of expected facts
     * @throws IOException where one of them cannot be read, saying which and why
     */
    public static Evaluation evaluate(Path export, Path expectedFile) throws IOException {
        JsonNode expected;
        try {
            expected = new ObjectMapper().readTree(Files.readAllBytes(expectedFile));
        } catch (JsonProcessingException e) {
            throw new IOException(expectedFile + " is not a JSON file of expected facts: " + e.getOriginalMessage(), e);
        }
        FactsEvaluation evaluation = new FactsEvaluation(ExportedTables.read(export), expected);
        evaluation.score();
        Path folder = expectedFile.toAbsolutePath().getParent();
        return evaluation.result(
                expectedFile.toString(),
                Checksum.of(folder == null ? Path.of("/") : folder, List.of(expectedFile.toAbsolutePath())));
    }

    private void score() {
        for (JsonNode fact : expected.path("body")) {
            String text = tables.textOf(fact.path("file").asText());
            fact.path("always").forEach(words -> count("bodies", text.contains(plain(words)), "lacks", words, fact));
            fact.path("never")
                    .forEach(words ->
                            count("bodies", !text.isEmpty() && !text.contains(plain(words)), "keeps", words, fact));
        }
        for (String table : List.of("statements", "events", "meetings", "instruments", "demands")) {
            for (JsonNode fact : expected.path(table)) {
                boolean found = tables.rowsFrom(table, fact.path("file").asText()).stream()
                        .anyMatch(row -> holds(table, row, fact));
                count(table, found, "lacks", fact, fact);
            }
        }
        stories();
        for (JsonNode fact : expected.path("credits")) {
            boolean found = tables.creditsOf(fact.path("file").asText()).contains(plain(fact.path("credit")));
            count("credits", found, "lacks", fact, fact);
        }
    }

    /** Which articles tell one happening; those that are not listed tell one of their own. */
    private void stories() {
        if (!expected.has("stories")) {
            return;
        }
        Map<String, String> gold = new HashMap<>();
        Map<String, String> found = new HashMap<>();
        for (JsonNode article : tables.rows("articles")) {
            String id = article.path("id").asText();
            gold.put(id, id);
            found.put(id, article.path("storyId").asText());
        }
        for (JsonNode story : expected.path("stories")) {
            String name = story.toString();
            story.forEach(file -> tables.articlesOf(file.asText()).forEach(id -> gold.put(id, name)));
        }
        stories.addAll(BCubed.of(gold, found).figures("stories"));
    }

    private void count(String table, boolean found, String verb, JsonNode what, JsonNode fact) {
        int[] counts = foundOfExpected.computeIfAbsent(table, t -> new int[2]);
        counts[0] += found ? 1 : 0;
        counts[1]++;
        if (!found) {
            notes.add(table + " of " + fact.path("file").asText() + ": " + verb + " " + what);
        }
    }

    private boolean holds(String table, JsonNode row, JsonNode fact) {
        return switch (table) {
            case "statements" ->
                anyCode(row.path("speaker"), fact.path("speaker"))
                        && PlainText.of(row.path("content").path("text").asText())
                                .contains(plain(fact.path("contains")))
                        && (!fact.has("name") || anyWords(row.path("speaker").toString(), fact.path("name")));
            case "events" ->
                among(row.path("type"), fact.path("type"))
                        && anyCode(row.path("source"), fact.path("source"))
                        && (!fact.has("target") || anyCode(row.path("target"), fact.path("target")))
                        && (!fact.has("status") || among(row.path("status"), fact.path("status")))
                        && rests(row, fact);
            case "meetings" ->
                row.path("date").equals(fact.path("date"))
                        && stood(row, fact)
                        && PlainText.of(row.path("forum").asText()).contains(plain(fact.path("forum")))
                        && allCodes(row.path("parties"), fact.path("parties"))
                        && PlainText.of(row.path("place").toString()).contains(plain(fact.path("place")));
            case "instruments" ->
                allCodes(row.path("parties"), fact.path("parties"))
                        && among(row.path("kind"), fact.path("kind"))
                        && stood(row, fact)
                        && rests(row, fact);
            default ->
                anyCode(row.path("by"), fact.path("by"))
                        && anyCode(row.path("to"), fact.path("to"))
                        && rests(row, fact)
                        && (!fact.has("reply") || among(row.path("reply").path("status"), fact.path("reply")));
        };
    }

    /** Whether an affair has a status, or had it as the fact's article tells. */
    private boolean stood(JsonNode row, JsonNode fact) {
        if (among(row.path("status"), fact.path("status"))) {
            return true;
        }
        Set<String> articles = tables.articlesOf(fact.path("file").asText());
        for (JsonNode told : row.path("history")) {
            if (articles.contains(told.path("articleId").asText()) && among(told.path("status"), fact.path("status"))) {
                return true;
            }
        }
        return false;
    }

    private Evaluation result(String data, String sha256) {
        List<Figure> figures = new ArrayList<>();
        int found = 0;
        int items = 0;
        for (Map.Entry<String, int[]> table : foundOfExpected.entrySet()) {
            figures.add(new Figure(table.getKey(), "found", table.getValue()[0]));
            figures.add(new Figure(table.getKey(), "expected", table.getValue()[1]));
            found += table.getValue()[0];
            items += table.getValue()[1];
        }
        figures.add(new Figure("all", "found", found));
        figures.add(new Figure("all", "expected", items));
        int wrong = 0;
        for (JsonNode fact : expected.path("never")) {
            if (standsWrongly(fact)) {
                wrong++;
                notes.add(fact.path("table").asText() + " of "
                        + fact.path("file").asText() + ": should not be there: "
                        + fact.path("why").asText());
            }
        }
        figures.add(new Figure("should not be there", "found", wrong));
        figures.add(new Figure(
                "should not be there", "checked", expected.path("never").size()));
        figures.addAll(stories);
        return new Evaluation("facts", data, sha256, items, figures, notes);
    }

    private boolean standsWrongly(JsonNode fact) {
        return tables.rowsFrom(fact.path("table").asText(), fact.path("file").asText()).stream()
                .filter(row -> rests(row, fact))
                .filter(row -> !fact.has("type") || among(row.path("type"), fact.path("type")))
                .anyMatch(row -> !fact.has("status") || among(row.path("status"), fact.path("status")));
    }

    private boolean rests(JsonNode row, JsonNode fact) {
        return tables.evidence(row).contains(plain(fact.path("contains")));
    }

    private static String plain(JsonNode words) {
        return PlainText.of(words.asText());
    }

    private static boolean among(JsonNode value, JsonNode allowed) {
        for (JsonNode one : allowed) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyCode(JsonNode actors, JsonNode wanted) {
        return ExportedTables.codes(actors).stream().anyMatch(ExportedTables.codes(wanted)::contains);
    }

    private static boolean allCodes(JsonNode actors, JsonNode wanted) {
        return ExportedTables.codes(actors).containsAll(ExportedTables.codes(wanted));
    }

    private static boolean anyWords(String text, JsonNode wanted) {
        String plainText = PlainText.of(text);
        return StreamSupport.stream(wanted.spliterator(), false)
                .map(FactsEvaluation::plain)
                .anyMatch(plainText::contains);
    }
}
