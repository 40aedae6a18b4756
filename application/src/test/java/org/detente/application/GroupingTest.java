package org.detente.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies and stories are found as articles are read, in one run or in several. */
class GroupingTest {
    private static final String TEXT =
            "OSLO, May 4 - Norway and Iceland agreed on Thursday to share the patrols of their northern "
                    + "waters, officials of both states said. A first cutter will leave Tromso on June 2. Iceland had asked for it in March, "
                    + "after two trawlers cut a cable near Jan Mayen. The two will meet again in Reykjavik in the autumn to look at the costs.";

    @TempDir
    Path folder;

    @Test
    void aReprintThatComesLaterIsLinked() throws IOException {
        read("a.txt", "Norway and Iceland share patrols", TEXT);
        read("b.txt", "Northern waters: two navies, one plan", TEXT + "\n\nSource: Fjord Wire");
        assertThat(copies()).singleElement().asString().contains("\"kind\":\"reprint\"");
    }

    @Test
    void indexesThatWereLostAreMadeFromTheRecordAgain() throws IOException {
        read("a.txt", "Norway and Iceland share patrols", TEXT);
        delete(folder.resolve("record").resolve("groups"));
        read("b.txt", "Northern waters: two navies, one plan", TEXT);
        assertThat(copies()).hasSize(1);
    }

    @Test
    void indexesThatWereLeftOpenAreMadeFromTheRecordAgain() throws IOException {
        read("a.txt", "Norway and Iceland share patrols", TEXT);
        Path groups = folder.resolve("record").resolve("groups");
        Files.writeString(groups.resolve("under-way"), "");
        Files.write(groups.resolve("copies").resolve("shelf-ends"), new byte[0]);
        read("b.txt", "Northern waters: two navies, one plan", TEXT);
        assertThat(copies()).hasSize(1);
    }

    @Test
    void theArticleTellsItsCopiesAndWhereItBegan() throws IOException {
        read("a.txt", "Norway and Iceland share patrols", TEXT);
        read("b.txt", "Northern waters: two navies, one plan", TEXT + "\n\nSource: RT");
        String id = copies().get(0).substring("{'articleId':'".length(), "{'articleId':'".length() + 18);
        CommandRun run = CommandRun.of("article", id, "--record", folder.resolve("record"));
        assertThat(run.out().replaceAll("\\s+", " ")).contains("Copies 1", "RT (state-controlled, Russia)");
    }

    private void read(String name, String title, String text) throws IOException {
        Path input = Files.createDirectories(folder.resolve(name + "-in"));
        Files.writeString(input.resolve(name), text);
        Files.writeString(
                input.resolve("metadata.jsonl"),
                "{\"file\": \"" + name + "\", \"url\": \"https://" + name + ".example/x\", \"title\": \"" + title
                        + "\", \"published\": \"2023-05-04\"}\n");
        CommandRun run =
                CommandRun.of("read", input, "--record", folder.resolve("record"), "--codebook-only", "--quiet");
        assertThat(run.status()).as(run.err()).isZero();
    }

    private List<String> copies() throws IOException {
        Path out = folder.resolve("out");
        CommandRun run = CommandRun.of("export", "--out", out, "--record", folder.resolve("record"));
        assertThat(run.status()).as(run.err()).isZero();
        return Files.readAllLines(out.resolve("copies.jsonl"));
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
