package org.detente.coding.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.IntNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.reading.ActorFinder;
import org.detente.coding.classes.training.ClassTrainer;
import org.detente.coding.classes.training.LabelFile;
import org.detente.coding.classes.training.Training;
import org.detente.coding.codebook.Codebook;
import org.detente.encoder.Encoder;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.text.TextAnalyzer;
import org.detente.text.TextStructure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the tiny untrained reader of the module encoder: it knows nothing, but the same words look the same to it. */
class ClassesTest {
    private static final Path TINY =
            Path.of("..", "encoder", "src", "test", "resources", "org", "detente", "encoder", "tiny");
    private static final Encoder ENCODER = Encoder.load(TINY);
    private static final ActorRegistry REGISTRY = ActorRegistry.load(List.of());
    private static final List<String> STATES =
            List.of("Iran", "Oman", "Chad", "Peru", "Chile", "Mali", "Egypt", "Japan");

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    @Test
    void whatWasLearntIsFoundInArticles() throws IOException {
        EventClasses classes = trained(withoutNone());
        String text = "Iran decorated Oman with a medal.\n\nThe weather stayed fine.";
        TextStructure structure = TextAnalyzer.analyze(text);
        List<Mention> mentions = new ActorFinder(REGISTRY).find("a-1", structure, Optional.empty());
        List<Event> events = new ClassCoder(classes, ENCODER).find("a-1", structure, mentions, List.of());
        assertThat(events).isNotEmpty().allSatisfy(event -> {
            assertThat(event.basis()).isEqualTo("classes:honour");
            assertThat(event.mode()).contains("honour");
            assertThat(event.type()).isEqualTo(EventType.SUPPORT);
            assertThat(event.goldstein()).hasValue(3.4);
            assertThat(event.confidence()).isGreaterThanOrEqualTo(classes.threshold());
            assertThat(event.trigger().span().cut(text))
                    .isEqualTo(event.trigger().text());
        });
    }

    @Test
    void theSameSentencesGiveTheSameBytes() throws IOException {
        assertThat(text(train(withoutNone()))).isEqualTo(text(train(withoutNone())));
    }

    @Test
    void aModelOfAnotherEncoderIsRefused() throws IOException {
        EventClasses classes = trained(withoutNone());
        EventClasses others = new EventClasses(
                classes.model(), classes.threshold(), "0123456789abcdef", classes.meanings(), "my/classes.json");
        assertThatThrownBy(() -> new ClassCoder(others, ENCODER))
                .isInstanceOf(ClassesException.class)
                .hasMessageContaining("my/classes.json: fitted on another encoder (0123456789ab…");
    }

    @Test
    void aClassWithoutARowInTheTableIsRefused() throws IOException {
        trained(withoutNone());
        Files.writeString(folder.resolve("classes.tsv"), "visa\tSANCTION\n");
        assertThatThrownBy(() -> EventClasses.in(folder, Codebook.standard()))
                .hasMessageContaining("no row of the class \"honour\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "visa;SANCTIONS | line 1: \"SANCTIONS\" is no PLOVER type",
                "visa;SANCTION;99 | line 1: the CAMEO code 99 is not in cameo.tsv",
                "visa;SANCTION;;-11 | line 1: \"-11\" is no Goldstein value",
                "visa;SANCTION;;;maybe | line 1: \"maybe\" in the column mutual"
            })
    void aRowOfTheTableThatCannotBeUnderstoodIsRefused(String row, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("classes.tsv"), row.replace(';', '\t') + "\n");
        assertThatThrownBy(() -> ClassMeanings.read(file, Codebook.standard()))
                .isInstanceOf(ClassesException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void oneClassWithoutOtherSentencesIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("labels.tsv"), "label\tsentence\nx\tIran met Oman.\n");
        assertThatThrownBy(() -> train(LabelFile.read(file, Map.of())))
                .isInstanceOf(ClassesException.class)
                .hasMessageContaining("one class only, \"x\"");
    }

    @Test
    void aFileWithoutSentencesOfNoClassIsLearntFromAndSaysSo() throws IOException {
        assertThat(train(withoutNone()).warnings())
                .anyMatch(warning -> warning.startsWith("no sentence has the label -"));
    }

    private LabelFile withoutNone() throws IOException {
        String text = Files.readString(write()).replaceAll("(?m)^-\t.*\n", "");
        return LabelFile.read(Files.writeString(folder.resolve("labels.tsv"), text), Map.of());
    }

    private EventClasses trained(LabelFile file) throws IOException {
        Training training = train(file);
        Files.writeString(folder.resolve("classes.json"), text(training));
        Files.writeString(folder.resolve("classes.tsv"), "honour\tSUPPORT\t051\nvisa\tSANCTION\t\t-4\n");
        return EventClasses.in(folder, Codebook.standard()).orElseThrow();
    }

    private static String text(Training training) {
        return ClassesFile.text(
                training.model(), training.threshold(), ENCODER.checksum(), Map.of("sentences", new IntNode(48)));
    }

    private static Training train(LabelFile file) {
        return new ClassTrainer(ENCODER, REGISTRY).train(file, Map.of());
    }

    private Path write() throws IOException {
        StringBuilder text = new StringBuilder("label\tsentence\n");
        for (int i = 0; i < 16; i++) {
            String source = "<s>" + STATES.get(i % 8) + "</s>";
            String target = "<t>" + STATES.get((i + 1 + i / 8) % 8) + "</t>";
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
            text.append("-\t")
                    .append(source)
                    .append(" sold oil to ")
                    .append(target)
                    .append(" in May.\n");
        }
        return Files.writeString(folder.resolve("labels.tsv"), text);
    }
}
