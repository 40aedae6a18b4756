package org.detente.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom texts introduce, in a few articles of our own about people and bodies that do not exist. */
class LearntActorsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LONG_ENOUGH = " The weather stayed cold over the whole week, and the shops in the towns"
            + " along the river closed early on each of these days, since few buyers came.";
    private static final String NEW_ENVOY = article(
            "north.example",
            "2022-01-10",
            "Russia rejected the claims of the British government on Monday. Russia's new ambassador to the UK, Oleg"
                    + " Wardin, told reporters that the talks had failed.");
    private static final String SUMMONED = article(
            "south.example",
            "2022-01-14",
            "Britain summoned the Russian ambassador to Britain, Oleg Wardin, on Friday to protest against the drills"
                    + " near the border, and asked for an answer.");
    private static final String REPRINT = NEW_ENVOY.replace("north.example", "copy.example");
    private static final String CLAIMED_BY_ANOTHER = article(
            "east.example",
            "2022-01-15",
            "Ukraine's ambassador to Britain, Oleg Wardin, accused Moscow on Saturday of planning an attack on the"
                    + " border towns of the north.");
    private static final String LATER = article(
            "west.example",
            "2022-01-12",
            "Oleg Wardin condemned Britain on Wednesday. Wardin said that nobody should doubt the answer to come.");
    private static final String MUCH_LATER = LATER.replace("2022-01-12", "2022-05-12");

    private static final String RAID = article(
            "north.example",
            "2022-01-10",
            "Niger closed its border on Monday. The Dune Defence Front, an armed group from Mali, had attacked three towns"
                    + " on the river.");
    private static final String RAID_ELSEWHERE = article(
            "south.example",
            "2022-01-14",
            "Soldiers of Niger fought with the Dune Defence Front (DDF), a Malian rebel group, for two days.");
    private static final String LATER_RAID = article(
            "west.example",
            "2022-03-12",
            "Niger condemned the Dune Defence Front (DDF) on Wednesday. The DDF kept silent.");

    @TempDir
    private Path folder;

    private Path record;

    @BeforeEach
    void choosePlace() {
        record = folder.resolve("record");
    }

    @Test
    void whomTwoOutletsIntroduceIsKnownToLaterReadings() throws IOException {
        read(NEW_ENVOY, SUMMONED);
        read(LATER);
        assertThat(mentionsOf("west.example"))
                .containsExactly(
                        "Oleg Wardin: RUS GOV, Oleg Wardin, ambassador to Britain",
                        "GBR",
                        "Wardin: RUS GOV, Oleg Wardin, ambassador to Britain");
    }

    @Test
    void ofWhomOneOutletTellsIsNotKnownUnlessThatIsAskedFor() throws IOException {
        read(NEW_ENVOY);
        read(LATER);
        assertThat(mentionsOf("west.example")).containsExactly("GBR");
        record = folder.resolve("other");
        CommandRun.of("read", file(NEW_ENVOY), "--record", record, "--codebook-only", "--learn-from", 1);
        read(LATER.replace("2022-01-12", "2022-01-10"));
        assertThat(mentionsOf("west.example")).contains("Wardin: RUS GOV, Oleg Wardin, ambassador to the UK");
    }

    @Test
    void behindTheLastDaySeenTheOfficeIsLeftOpenAndNotCalledFormer() throws IOException {
        read(NEW_ENVOY, SUMMONED);
        read(MUCH_LATER);
        assertThat(mentionsOf("west.example"))
                .containsExactly("Oleg Wardin: RUS, Oleg Wardin", "GBR", "Wardin: RUS, Oleg Wardin");
    }

    @Test
    void outletsThatPrintTheSamePassageAreOneWitness() throws IOException {
        read(NEW_ENVOY, REPRINT);
        assertThat(learnt()).containsExactly("open Oleg Wardin RUS ambassador to the UK, 1, 2022-01-10 2022-01-10");
        read(SUMMONED);
        assertThat(learnt()).containsExactly("learnt Oleg Wardin RUS ambassador to the UK, 2, 2022-01-10 2022-01-14");
    }

    @Test
    void everyoneIsListedWithTheWordsThatTellSo() throws IOException {
        read(NEW_ENVOY, SUMMONED);
        JsonNode json = json();
        assertThat(json.get(0).path("evidence"))
                .extracting(e -> e.path("text").asText())
                .containsExactlyInAnyOrder(
                        "Russia's new ambassador to the UK, Oleg Wardin", "Russian ambassador to Britain, Oleg Wardin");
        JsonNode span = json.get(0).path("evidence").get(0).path("span");
        assertThat(span.get(1).asInt() - span.get(0).asInt())
                .isEqualTo(json.get(0)
                        .path("evidence")
                        .get(0)
                        .path("text")
                        .asText()
                        .length());
        assertThat(CommandRun.of("actors", "learnt", "--record", record).out())
                .startsWith("learnt Oleg Wardin, RUS ambassador to Britain, seen 2022-01-10 to 2022-01-14, 2 outlets")
                .contains(": Russia's new ambassador to the UK, Oleg Wardin");
    }

    @Test
    void aListedPersonIsNotLearnt() throws IOException {
        read(article(
                "north.example",
                "2022-01-10",
                "Russian Foreign Minister Sergei Lavrov said on Monday that the talks with the USA had failed."));
        assertThat(json()).isEmpty();
    }

    @Test
    void aNameOfTwoStatesIsListedAsAConflictAndNotUsedUntilAPersonDecides() throws IOException {
        read(NEW_ENVOY, SUMMONED, CLAIMED_BY_ANOTHER);
        assertThat(learnt()).hasSize(2).allMatch(line -> line.startsWith("conflict "));
        CommandRun unclear = CommandRun.of("actors", "confirm", "Oleg Wardin", "--record", record);
        assertThat(unclear.status()).isEqualTo(1);
        assertThat(unclear.err()).contains("Oleg Wardin is named for RUS and UKR; say which with --code");
        read(LATER);
        assertThat(mentionsOf("west.example")).containsExactly("GBR");

        CommandRun decided = CommandRun.of("actors", "confirm", "Oleg Wardin", "--code", "RUS", "--record", record);
        assertThat(decided.status()).as(decided.err()).isZero();
        read(LATER.replace("west.example", "far.example"));
        assertThat(mentionsOf("far.example")).contains("Wardin: RUS GOV, Oleg Wardin, ambassador to Britain");
    }

    @Test
    void whoIsConfirmedIsKnownWithoutAnEnd() throws IOException {
        read(NEW_ENVOY);
        assertThat(CommandRun.of("actors", "confirm", "oleg wardin", "--record", record)
                        .status())
                .isZero();
        read(MUCH_LATER);
        assertThat(mentionsOf("west.example")).contains("Wardin: RUS GOV, Oleg Wardin, ambassador to the UK");
    }

    @Test
    void whoIsRejectedIsNeverLearntNotEvenBehindANewRecord() throws IOException {
        read(NEW_ENVOY, SUMMONED);
        assertThat(CommandRun.of("actors", "reject", "Oleg Wardin", "--record", record)
                        .status())
                .isZero();
        read(LATER);
        assertThat(mentionsOf("west.example")).containsExactly("GBR");

        Files.delete(record.resolve("record.duckdb"));
        read(NEW_ENVOY, SUMMONED);
        read(LATER);
        assertThat(learnt())
                .containsExactly("rejected Oleg Wardin RUS ambassador to Britain, 2, 2022-01-10 2022-01-14");
        assertThat(mentionsOf("west.example")).containsExactly("GBR");
    }

    @Test
    void decisionsAreAFileThatAPersonMayEdit() throws IOException {
        read(NEW_ENVOY, SUMMONED);
        CommandRun.of("actors", "confirm", "Oleg Wardin", "--record", record);
        Path decided = record.resolve("actors-decided.tsv");
        assertThat(Files.readString(decided))
                .contains("confirmed\tOleg Wardin\tRUS\tGOV\tambassador to Britain\t2022-01-10\t\n");
        Files.writeString(decided, "# mine\nname\tstanding\nOleg Wardin\trejected\nAda Merk\trejected\n");
        assertThat(learnt()).allMatch(line -> line.startsWith("rejected "));
        CommandRun.of("actors", "confirm", "Oleg Wardin", "--record", record);
        assertThat(Files.readString(decided))
                .startsWith("# mine\nname\tstanding\tcode")
                .contains("Ada Merk\trejected\n")
                .doesNotContain("Oleg Wardin\trejected");
        Files.writeString(decided, "# nobody yet\nname\tstanding\n");
        CommandRun.of("actors", "reject", "Oleg Wardin", "--record", record);
        assertThat(Files.readString(decided)).startsWith("# nobody yet\nname\tstanding\tcode");
        Files.writeString(decided, "name\tstanding\nOleg Wardin\tperhaps\n");
        assertThat(CommandRun.of("read", file(LATER), "--record", record, "--codebook-only")
                        .err())
                .contains("actors-decided.tsv, line 2: has the standing \"perhaps\"; use confirmed, rejected");
    }

    @Test
    void aBodyThatTwoOutletsIntroduceIsKnownToLaterReadings() throws IOException {
        read(RAID);
        assertThat(learnt()).containsExactly("open Dune Defence Front MLI armed group, 1, 2022-01-10 2022-01-10");
        read(RAID_ELSEWHERE);
        assertThat(learnt()).containsExactly("learnt Dune Defence Front MLI armed group, 2, 2022-01-10 2022-01-14");
        assertThat(json().get(0).path("evidence"))
                .extracting(e -> e.path("text").asText())
                .containsExactlyInAnyOrder(
                        "Dune Defence Front, an armed group from Mali",
                        "Dune Defence Front (DDF), a Malian rebel group");
        read(LATER_RAID);
        assertThat(mentionsOf("west.example"))
                .containsExactly(
                        "NER",
                        "Dune Defence Front (DDF): MLI UAF, Dune Defence Front",
                        "DDF: MLI UAF, Dune Defence Front");
    }

    @Test
    void aBodyIsConfirmedAndRejectedLikeAPerson() throws IOException {
        read(RAID);
        assertThat(CommandRun.of("actors", "confirm", "Dune Defence Front", "--record", record)
                        .out())
                .startsWith("confirmed Dune Defence Front, MLI armed group");
        assertThat(Files.readString(record.resolve("actors-decided.tsv")))
                .contains("confirmed\tDune Defence Front\tMLI\tUAF\tarmed group\t2022-01-10\t\n");
        read(LATER_RAID);
        assertThat(mentionsOf("west.example")).contains("DDF: MLI UAF, Dune Defence Front");
        CommandRun.of("actors", "reject", "Dune Defence Front", "--record", record);
        read(LATER_RAID.replace("west.example", "far.example"));
        assertThat(mentionsOf("far.example")).containsExactly("NER");
    }

    @Test
    void aBodyOfTwoStatesIsAConflict() throws IOException {
        read(RAID, RAID_ELSEWHERE.replace("Malian", "Chadian"));
        assertThat(learnt()).hasSize(2).allMatch(line -> line.startsWith("conflict Dune Defence Front"));
    }

    @Test
    void nobodyDecidesAboutAStrangerToTheRecord() throws IOException {
        read(NEW_ENVOY);
        CommandRun run = CommandRun.of("actors", "reject", "Ada Merk", "--record", record);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("no text of the record introduces Ada Merk so");
    }

    @Test
    void whatIsLearntDependsNeitherOnOrderNorOnThreads() throws IOException {
        CommandRun.of("read", file(NEW_ENVOY, SUMMONED, LATER), "--record", record, "--codebook-only", "--threads", 1);
        String learnt = Files.readString(record.resolve("actors-learnt.tsv"));
        List<String> mentions = mentionsOf("west.example");
        record = folder.resolve("other");
        CommandRun.of("read", file(LATER, SUMMONED, NEW_ENVOY), "--record", record, "--codebook-only", "--threads", 4);
        assertThat(Files.readString(record.resolve("actors-learnt.tsv")))
                .isEqualTo(learnt)
                .contains("Oleg Wardin");
        assertThat(mentionsOf("west.example"))
                .as("what a run learns is for later runs")
                .isEqualTo(mentions)
                .containsExactly("GBR");
    }

    private static String article(String outlet, String day, String text) {
        return JSON.createObjectNode()
                .put("outlet", outlet)
                .put("url", "https://" + outlet + "/" + day)
                .put("published", day)
                .put("title", "News of the day")
                .put("text", text + LONG_ENOUGH)
                .toString();
    }

    private Path file(String... articles) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "news", ".jsonl"), String.join("\n", articles) + "\n");
    }

    private void read(String... articles) throws IOException {
        CommandRun run = CommandRun.of("read", file(articles), "--record", record, "--codebook-only");
        assertThat(run.status()).as(run.err()).isZero();
    }

    private JsonNode json() throws IOException {
        return JSON.readTree(
                CommandRun.of("actors", "learnt", "--json", "--record", record).out());
    }

    private List<String> learnt() throws IOException {
        List<String> lines = new ArrayList<>();
        json().forEach(row -> lines.add(row.path("standing").asText() + " "
                + row.path("name").asText() + " " + row.path("code").asText() + " "
                + row.path("role").asText() + ", " + row.path("outlets").asInt() + ", "
                + row.path("from").asText() + " " + row.path("to").asText()));
        return lines;
    }

    /** The mentions of an outlet's article as "text: CODE SECTOR, name, role", of states the code alone. */
    private List<String> mentionsOf(String outlet) throws IOException {
        Path out = Files.createTempDirectory(folder, "export");
        CommandRun.of("export", "--out", out, "--record", record, "-q");
        String id = "";
        for (String line : Files.readAllLines(out.resolve("articles.jsonl"))) {
            JsonNode article = JSON.readTree(line);
            id = article.path("outlet").asText().equals(outlet)
                    ? article.path("id").asText()
                    : id;
        }
        List<String> mentions = new ArrayList<>();
        for (String line : Files.readAllLines(out.resolve("mentions.jsonl"))) {
            JsonNode mention = JSON.readTree(line);
            JsonNode actor = mention.path("actor");
            if (mention.path("articleId").asText().equals(id)) {
                String code = actor.path("code").asText();
                mentions.add(
                        actor.has("name")
                                ? mention.path("text").asText() + ": " + code
                                        + (actor.has("sector")
                                                ? " " + actor.path("sector").asText()
                                                : "") + ", "
                                        + actor.path("name").asText()
                                        + (actor.has("role")
                                                ? ", " + actor.path("role").asText()
                                                : "")
                                : code);
            }
        }
        return mentions;
    }
}
