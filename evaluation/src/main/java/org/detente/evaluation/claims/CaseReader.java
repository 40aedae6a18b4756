package org.detente.evaluation.claims;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.evaluation.GoldFiles;
import org.detente.model.Article;
import org.detente.model.Identity;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.detente.stories.claims.AnswerKind;
import org.detente.stories.claims.ClaimKind;

/**
 * Reads cases: a head ({@code id, relation, why}), articles parted by {@code ---}, each with a head ({@code outlet, published,
 * title}), an empty line and its text; a line {@code ===}; a JSON object for each pair, as gold/claims/README.md describes them.
 */
final class CaseReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CaseReader() {}

    /** The cases of a folder, by the names of their files. */
    static Map<Path, ClaimCase> readAll(Path folder) throws IOException {
        Map<Path, ClaimCase> cases = new LinkedHashMap<>();
        for (Path file : GoldFiles.texts(folder, "give a folder of cases (.txt)")) {
            try {
                cases.put(file, read(Files.readString(file)));
            } catch (IllegalArgumentException | DateTimeException | JsonProcessingException e) {
                throw new IOException(file + " is not written as gold/claims/README.md tells: " + e.getMessage(), e);
            }
        }
        return cases;
    }

    /** One case; fails with an {@link IllegalArgumentException} where the text is none. */
    static ClaimCase read(String content) throws JsonProcessingException {
        String[] halves = content.split("\n===\n?", 2);
        String[] first = halves[0].split("\n\n", 2);
        if (halves.length < 2 || first.length < 2) {
            throw new IllegalArgumentException("it has no head, articles and line === in this order");
        }
        Map<String, String> head = head(first[0]);
        String[] sides = value(head, "relation").split("-", 2);
        if (sides.length < 2) {
            throw new IllegalArgumentException("the relation " + sides[0] + " has no two sides");
        }
        List<Article> articles = new ArrayList<>();
        for (String part : first[1].split("\n---\n", -1)) {
            articles.add(article(part.strip()));
        }
        List<ClaimCase.Pair> pairs = new ArrayList<>();
        for (String line : halves[1].lines().filter(l -> !l.isBlank()).toList()) {
            pairs.add(pair(JSON.readTree(line), articles));
        }
        return new ClaimCase(value(head, "id"), sides[0], sides[1], articles, pairs);
    }

    private static Article article(String part) {
        String[] parts = part.split("\n\n", 2);
        Map<String, String> head = head(parts[0]);
        String text = parts.length < 2 ? "" : parts[1].strip();
        Optional<String> outlet = Optional.ofNullable(head.get("outlet"));
        PartialDate day = PartialDate.parse(value(head, "published"));
        return new Article(
                Identity.article(outlet, Optional.empty(), text),
                Optional.empty(),
                outlet,
                Optional.ofNullable(head.get("title")),
                Optional.empty(),
                Optional.of(new Published(day, Published.Basis.GIVEN)),
                Optional.of("en"),
                text,
                "",
                List.of());
    }

    private static ClaimCase.Pair pair(JsonNode row, List<Article> articles) {
        ClaimCase.Pair pair = new ClaimCase.Pair(
                ClaimKind.valueOf(row.path("claim").asText().toUpperCase(Locale.ROOT)),
                row.path("by").path(0).asText(),
                texts(row.path("words")),
                AnswerKind.valueOf(row.path("answer").asText().toUpperCase(Locale.ROOT)),
                row.path("answeredBy").path(0).asText(),
                texts(row.path("answerWords")));
        Stream.concat(pair.words().stream(), pair.answerWords().stream()).forEach(words -> {
            if (articles.stream().noneMatch(article -> article.text().contains(words))) {
                throw new IllegalArgumentException("no text has the words \"" + words + "\"");
            }
        });
        return pair;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Map<String, String> head(String lines) {
        Map<String, String> head = new HashMap<>();
        lines.lines().filter(line -> line.contains(": ")).forEach(line -> {
            int colon = line.indexOf(": ");
            head.put(line.substring(0, colon), line.substring(colon + 2));
        });
        return head;
    }

    private static String value(Map<String, String> head, String key) {
        if (!head.containsKey(key)) {
            throw new IllegalArgumentException("a head lacks \"" + key + ": …\"");
        }
        return Objects.requireNonNull(head.get(key));
    }
}
