package org.detente.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the tiny untrained reader of the module encoder: it knows nothing, but the same words look the same to it. */
class TrainCommandTest {
    private static final Path TINY =
            Path.of("..", "encoder", "src", "test", "resources", "org", "detente", "encoder", "tiny");
    private static final String[] STATES = {"Iran", "Oman", "Chad", "Peru", "Chile", "Mali", "Egypt", "Japan"};

    private static final String ARTICLE = """
            A medal in the capital

            Iran decorated Oman with a medal.

            Several hundred guests attended the ceremony on Monday, and a dinner for all of them followed in the evening.
            The harbour was closed to ships for the whole day, and the weather stayed fine.
            """;

    @TempDir
    private Path folder;

    private Path labels;
    private Path record;

    @BeforeEach
    void write() throws IOException {
        record = folder.resolve("record");
        StringBuilder text = new StringBuilder("label\tsentence\n");
        for (int i = 0; i < 16; i++) {
            String source = "<s>" + STATES[i % 8] + "</s>";
            String target = "<t>" + STATES[(i + 1 + i / 8) % 8] + "</t>";
            text.append("honour\t")
                    .append(source)
                    .append(" decorated ")
                    .append(target)
                    .append(" with a medal.\n");
            text.append("visa\t")
                    .append(source)
                    .append(" bars all tourists from ")
                    .append(target)
                    .append(" again.\n");
        }
        labels = Files.writeString(folder.resolve("labels.tsv"), text + "honour\t<s>Chad decorated Peru.\n");
    }

    @Test
    void trainsReadsAndExplains() throws IOException {
        Path own = folder.resolve("own");
        CommandRun train = CommandRun.of("train", "--labels", labels, "--out", own, "--model", TINY);
        assertThat(train.status()).as(train.err()).isZero();
        assertThat(train.out())
                .contains("labels.tsv: 32 sentences and pairs", "words alone", "left out, line 34: <s> is not closed")
                .contains("the class honour has 16 sentences; below 20", "guessed for honour, visa");
        assertThat(own.resolve("classes.tsv")).content().contains("honour\t");

        Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);
        CommandRun read =
                CommandRun.of("read", article, "--codebook", own, "--model", TINY, "--record", record, "--json");
        assertThat(read.status()).as(read.err()).isZero();
        String event = event();
        CommandRun explain = CommandRun.of("explain", event, "--codebook", own, "--model", TINY, "--record", record);
        assertThat(explain.out())
                .containsPattern("decided by  the class honour of your own\\nlikely +honour [01]\\.\\d\\d, ");
        assertThat(CommandRun.of("explain", event, "--record", record).out())
                .contains("name the folder of the classes");
    }

    @Test
    void classesNeedTheReader() throws IOException {
        CommandRun.of("train", "--labels", labels, "--model", TINY);
        CommandRun run = CommandRun.of("read", labels, "--codebook", folder, "--codebook-only", "--record", record);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("classes of your own need the trained reader; leave out --codebook-only");
    }

    @Test
    void saysWhatIsWrongWithTheFile() throws IOException {
        Path comma = Files.writeString(folder.resolve("l.csv"), "label,sentence\nx,Oman met Iran.\n");
        CommandRun run = CommandRun.of("train", "--labels", comma, "--model", TINY);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("is it separated by commas? Save it with tabs (TSV)");
        assertThat(CommandRun.of("train", "--labels", folder.resolve("no.tsv")).err())
                .contains("no file");
        assertThat(CommandRun.of("train").status()).isEqualTo(2);
        assertThat(CommandRun.of("train", "--labels", labels, "--columns", "class=x", "--model", TINY)
                        .err())
                .contains("\"class=x\" is not label=NAME");
    }

    private String event() throws IOException {
        Path out = folder.resolve("export");
        CommandRun.of("export", "--format", "jsonl", "--out", out, "--record", record);
        Matcher matcher =
                Pattern.compile("\"id\":\"(e-[0-9a-f]+)\"").matcher(Files.readString(out.resolve("events.jsonl")));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
