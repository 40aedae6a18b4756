package org.detente.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.detente.model.Status;

/**
 * What {@code reader.json} says of the model beside it.
 *
 * <pre>{@code
 * {"format": 1, "files": {"reader.onnx": "9f86d0…", "tokenizer.json": "6b51d4…"},
 *  "length": 128, "roots": ["AGREE", …], "statuses": ["happened", …], "settings": {…}}
 * }</pre>
 *
 * @param where the file in words, for messages
 * @param checksums by file name its SHA-256, in lower-case hexadecimal digits
 * @param length pieces of the passages that it was trained on, with the marks at their ends
 */
record ModelCard(String where, JsonNode checksums, int length, Labels labels, Settings settings) {
    private static final int FORMAT = 1;

    static ModelCard read(ModelFiles files) {
        String where = files.where(ModelFiles.CARD);
        JsonNode card;
        try {
            card = new ObjectMapper().readTree(files.read(ModelFiles.CARD));
        } catch (IOException e) {
            throw new EncoderException(where, "not JSON: " + e.getMessage(), "export the model again", e);
        }
        if (card.path("format").asInt() != FORMAT) {
            throw new EncoderException(
                    where,
                    "format " + card.path("format") + ", and this version reads format " + FORMAT,
                    "use the model that belongs to this version");
        }
        int length = card.path("length").asInt();
        if (length < 16 || length > Packer.LONGEST) {
            throw new EncoderException(
                    where,
                    "passages of " + card.path("length") + " pieces",
                    "give \"length\" from 16 to " + Packer.LONGEST);
        }
        try {
            Labels labels = new Labels(
                    texts(card.path("roots")),
                    texts(card.path("statuses")).stream()
                            .map(name -> Status.valueOf(name.toUpperCase(Locale.ROOT)))
                            .toList());
            return new ModelCard(where, card.path("files"), length, labels, new Settings(where, card.path("settings")));
        } catch (IllegalArgumentException e) {
            throw new EncoderException(where, "labels cannot be read: " + e.getMessage(), "export the model again", e);
        }
    }

    /**
     * The bytes of a file of the model.
     *
     * @throws EncoderException where they are not those that the card was written for
     */
    byte[] checked(ModelFiles files, String name) {
        return files.read(name, checksums.path(name).asText());
    }

    /** The model's graphs beside the reader itself. */
    List<String> furtherGraphs() {
        List<String> names = new ArrayList<>();
        checksums.fieldNames().forEachRemaining(names::add);
        names.removeIf(name -> !name.endsWith(ModelFiles.GRAPHS) || name.equals(ModelFiles.GRAPH));
        return names;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
