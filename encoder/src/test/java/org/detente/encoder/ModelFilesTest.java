package org.detente.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFilesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        for (String name : List.of("reader.onnx", "reader.json", "tokenizer.json")) {
            Files.copy(TinyReader.folder().resolve(name), folder.resolve(name));
        }
    }

    @Test
    void labelsAndSettingsComeFromTheCard() {
        try (Encoder encoder = Encoder.load(folder)) {
            assertThat(encoder.labels().roots()).contains("ACCUSE", "SANCTION.economic");
            assertThat(encoder.settings().number("event.threshold.reader")).isEqualTo(0.5);
            assertThat(encoder.settings().text("note")).isEqualTo("untrained");
            assertThat(encoder.settings().has("event.other")).isFalse();
            assertThatThrownBy(() -> encoder.settings().number("event.other"))
                    .isInstanceOf(EncoderException.class)
                    .hasMessageContaining("event.other");
            assertThat(encoder.settings().numbers("event.weights", 11))
                    .hasSize(11)
                    .contains(1.0);
            assertThatThrownBy(() -> encoder.settings().numbers("event.weights", 9))
                    .isInstanceOf(EncoderException.class)
                    .hasMessageContaining("no list of 9 numbers \"event.weights\"");
        }
    }

    @Test
    void aDamagedGraphIsToldByItsChecksum() throws IOException {
        byte[] graph = Files.readAllBytes(folder.resolve("reader.onnx"));
        graph[graph.length / 2] ^= 1;
        Files.write(folder.resolve("reader.onnx"), graph);
        assertThatThrownBy(() -> Encoder.load(folder))
                .isInstanceOf(EncoderException.class)
                .hasMessageContaining("reader.onnx")
                .hasMessageContaining("SHA-256");
    }

    @Test
    void anotherTokenizerIsToldByItsChecksum() throws IOException {
        Files.writeString(folder.resolve("tokenizer.json"), "{}");
        assertThatThrownBy(() -> Encoder.load(folder))
                .isInstanceOf(EncoderException.class)
                .hasMessageContaining("tokenizer.json");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(folder.resolve("reader.onnx"));
        assertThatThrownBy(() -> Encoder.load(folder))
                .isInstanceOf(EncoderException.class)
                .hasMessageContaining(folder + ", reader.onnx: there is no such file");
    }

    @Test
    void aCardOfAnotherFormatOrWithoutLabelsIsRefused() throws IOException {
        Path card = folder.resolve("reader.json");
        String text = Files.readString(card);
        for (String other : List.of(
                text.replace("\"format\": 1", "\"format\": 2"),
                text.replace("\"length\": 128", "\"length\": 300"),
                text.replace("\"denied\"", "\"happened\""),
                text.replace("\"ACCUSE\",", ""),
                text.substring(0, 100))) {
            Files.writeString(card, other);
            assertThatThrownBy(() -> Encoder.load(folder)).isInstanceOf(EncoderException.class);
        }
    }
}
