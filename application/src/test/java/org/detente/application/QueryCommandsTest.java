package org.detente.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCommandsTest {
    /** An untrained reader of the encoder's tests. */
    private static final Path TINY =
            Path.of("..", "encoder", "src", "test", "resources", "org", "detente", "encoder", "tiny");

    @TempDir
    private static Path folder;

    private static Path record;

    @BeforeAll
    static void readTheSamples() {
        record = folder.resolve("record");
        assertThat(CommandRun.of("read", Path.of("..", "samples", "russia-us"), "--record", record, "--quiet")
                        .err())
                .isEmpty();
    }

    @Test
    void showWithoutARelationListsWhatThereIs() {
        CommandRun run = CommandRun.of("show", "--record", record);
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("109 articles").contains("RUS-USA").contains("detente show RUS-USA");
    }

    @Test
    void searchFindsWordsInAnyFormAndMarksThem() throws IOException {
        CommandRun run = CommandRun.of("search", "missile", "defence", "--limit", 3, "--record", record);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(" found", "[missile] [defence]", "the first 3");

        CommandRun lines = CommandRun.of(
                "search",
                "sanct*",
                "--kind",
                "event",
                "--actor",
                "Russia",
                "--to",
                "2022-01-31",
                "--json",
                "--record",
                record);
        assertThat(lines.out().lines()).isNotEmpty();
        for (String line : lines.out().lines().toList()) {
            JsonNode find = new ObjectMapper().readTree(line);
            assertThat(find.path("kind").asText()).isEqualTo("event");
            assertThat(find.path("actors").toString()).contains("\"RUS\"");
            assertThat(find.path("date").asText()).isLessThan("2022-02");
        }
        assertThat(CommandRun.of("search", "--record", record, "--", "missile", "-missile")
                        .out())
                .startsWith("Nothing is found");
    }

    @Test
    void searchSaysWhatItCannotLookFor() {
        assertThat(CommandRun.of("search", "--record", record).err()).contains("say what to look for");
        CommandRun run = CommandRun.of("search", "--type", "quarrel", "--record", record);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("“quarrel” is not known", "accuse, reject");
    }

    @Test
    void dossierHasEvidenceAndSourcesForItsRows() {
        CommandRun run = CommandRun.of("show", "rus-usa", "--record", record, "--limit", 2);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "RUS → USA", "verbal conflict", "What happened", "Who says what", "Sources", "[1]", "e-", "s-");
    }

    @Test
    void actorsMayBeNamedInWords() {
        CommandRun run = CommandRun.of("show", "Russia-United States", "--record", record, "--limit", 1);
        assertThat(run.out()).startsWith("RUS – USA");
    }

    @Test
    void dossierOfAPeriodKeepsToIt() throws IOException {
        CommandRun run = CommandRun.of(
                "show", "RUS-USA", "--from", "2022-01-01", "--to", "2022-02-28", "--json", "--record", record);
        JsonNode events = json(run).path("events");
        assertThat(events).isNotEmpty();
        for (JsonNode event : events) {
            assertThat(event.path("countedOn").asText()).startsWith("2022");
        }
    }

    @Test
    void everyRowCutsItsWordsFromTheArticle() throws IOException {
        JsonNode dossier = json(CommandRun.of("show", "RUS-USA", "--json", "--record", record));
        for (JsonNode found : dossier.path("articles")) {
            JsonNode article = json(CommandRun.of("article", found.path("id").asText(), "--json", "--record", record));
            String text = article.path("text").asText();
            for (JsonNode phrase : article.findParents("span")) {
                JsonNode span = phrase.path("span");
                assertThat(text.substring(
                                span.path("start").asInt(), span.path("end").asInt()))
                        .isEqualTo(phrase.path("text").asText());
            }
        }
    }

    /** The first event that the codebook and the trained reader find. */
    private static JsonNode onWhichBothAgree() throws IOException {
        JsonNode events = json(CommandRun.of("show", "RUS-USA", "--json", "--record", record))
                .path("events");
        for (JsonNode event : events) {
            String basis = event.path("basis").asText();
            if (basis.startsWith("codebook:") && basis.endsWith("+reader")) {
                return event;
            }
        }
        throw new AssertionError("no event was found by both among " + events.size());
    }

    @Test
    void explainsAnEventByItsCodebookEntry() throws IOException {
        String id = onWhichBothAgree().path("id").asText();
        CommandRun run = CommandRun.of("explain", id, "--record", record);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(id, "source", "trigger", "the codebook, line", "CAMEO", "article");
    }

    @Test
    void explanationCanBeReadByAProgram() throws IOException {
        JsonNode event = onWhichBothAgree();
        JsonNode explained = json(CommandRun.of("explain", event.path("id").asText(), "--json", "--record", record));
        assertThat(explained.path("type")).isEqualTo(event.path("type"));
        assertThat(explained.path("sentence").asText())
                .contains(event.path("trigger").path("text").asText());
        String entry = "codebook:" + explained.path("entry").path("id").asText();
        assertThat(event.path("basis").asText()).isIn(entry, entry + "+reader");
    }

    @Test
    void explainsAStatementByItsCue() throws IOException {
        JsonNode dossier = json(CommandRun.of("show", "RUS-USA", "--json", "--record", record));
        String id = dossier.path("statements").get(0).path("id").asText();
        CommandRun run = CommandRun.of("explain", id.substring(0, 12), "--record", record);
        assertThat(run.out()).contains(id, "speaker", "cue", "content");
    }

    @Test
    void explainsAnEventByTheReadersWordAndTheWordsThatCarryIt() throws IOException {
        JsonNode event = onWhichBothAgree();
        String id = event.path("id").asText();
        CommandRun run = CommandRun.of("explain", id, "--model", TINY, "--record", record);
        assertThat(run.out()).contains("The trained reader", "root ", "carried by", "agrees: ");
        JsonNode reader = json(CommandRun.of("explain", id, "--model", TINY, "--json", "--record", record))
                .path("reader");
        assertThat(reader.path("type")).isEqualTo(event.path("type"));
        assertThat(reader.path("statuses")).hasSize(7);
        assertThat(reader.path("sources")).isNotEmpty();
        for (JsonNode word : reader.path("words")) {
            assertThat(word.path("logOddsDrop").asDouble()).isPositive();
        }
    }

    @Test
    void explainsAStatementByTheReadersWord() throws IOException {
        String id = json(CommandRun.of("show", "RUS-USA", "--json", "--record", record))
                .path("statements")
                .get(0)
                .path("id")
                .asText();
        CommandRun run = CommandRun.of("explain", id, "--model", TINY, "--record", record);
        assertThat(run.out()).contains("The trained reader", "drawn by");
        JsonNode reader = json(CommandRun.of("explain", id, "--model", TINY, "--json", "--record", record))
                .path("reader");
        assertThat(reader.path("cue").asDouble()).isBetween(0.0, 1.0);
        assertThat(reader.path("drawnBy").asText()).isIn("reader", "rule");
    }

    @Test
    void codebookOnlyAsksNoReader() throws IOException {
        JsonNode dossier = json(CommandRun.of("show", "RUS-USA", "--json", "--record", record));
        String id = dossier.path("events").get(0).path("id").asText();
        CommandRun run = CommandRun.of("explain", id, "--codebook-only", "--record", record);
        assertThat(run.out())
                .contains("trigger")
                .doesNotContain("The trained reader, asked again", "runner-up", "carried by");
        assertThat(CommandRun.of("explain", id, "--codebook-only", "--model", TINY, "--record", record)
                        .status())
                .isEqualTo(1);
    }

    @Test
    void marksStatementsAndEventsInAnArticle() throws IOException {
        JsonNode dossier = json(CommandRun.of("show", "RUS-USA", "--json", "--record", record));
        String id = dossier.path("events").get(0).path("articleId").asText();
        CommandRun run = CommandRun.of("article", id, "--record", record);
        assertThat(run.out()).contains("[s1]", "[e1]", "Statements", "Events", id);
    }

    @Test
    void laysTwoArticlesSideBySide() throws IOException {
        JsonNode articles = json(CommandRun.of("show", "RUS-USA", "--json", "--record", record))
                .path("articles");
        String one = articles.get(0).path("id").asText();
        String other = articles.get(1).path("id").asText();
        CommandRun run = CommandRun.of("compare", one, other, "--record", record);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(one, other).containsPattern("\\d+ only left, \\d+ only right");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void ambiguousBeginningListsWhatItMayMean() {
        CommandRun run = CommandRun.of("explain", "e-", "--record", record);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("is the beginning of").contains("\n  e-");
    }

    @Test
    void unknownIdentifierSaysHowTheyLook() {
        CommandRun run = CommandRun.of("article", "a-zzzz", "--record", record);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("a-zzzz").contains("identifiers look like");
    }

    @Test
    void relationThatTheRecordLacksIsNotAnEmptyPage() {
        CommandRun run = CommandRun.of("show", "FJI-TON", "--record", record);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("holds nothing about FJI-TON").contains("detente show");
    }

    @Test
    void missingRecordSaysWhichCommandMakesOne() {
        CommandRun run = CommandRun.of("show", "--record", folder.resolve("none"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("none").contains("detente read");
    }

    private static JsonNode json(CommandRun run) throws IOException {
        assertThat(run.status()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }
}
