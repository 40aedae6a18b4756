package org.detente.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.detente.model.Status;

/**
 * What {@code reader.json} says of the model beside it.
 *
 * <pre>{@code
 * {"format": 1, "sha256": "9f86d0…", "roots": ["AGREE", …], "statuses": ["happened", …], "settings": {…}}
 * }</pre>
 *
 * @param where the file in words, for messages
 * @param sha256 checksum of the graph, in lower-case hexadecimal digits
 */
record ModelCard(String where, String sha256, Labels labels, Settings settings) {
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
        try {
            Labels labels = new Labels(
                    texts(card.path("roots")),
                    texts(card.path("statuses")).stream()
                            .map(name -> Status.valueOf(name.toUpperCase(Locale.ROOT)))
                            .toList());
            return new ModelCard(
                    where, card.path("sha256").asText(), labels, new Settings(where, card.path("settings")));
        } catch (IllegalArgumentException e) {
            throw new EncoderException(where, "labels cannot be read: " + e.getMessage(), "export the model again", e);
        }
    }

    /**
     * The graph's bytes.
     *
     * @throws EncoderException where they are not those that the card was written for
     */
    byte[] checked(ModelFiles files) {
        byte[] graph = files.read(ModelFiles.GRAPH);
        String found = HexFormat.of().formatHex(digest().digest(graph));
        if (!found.equals(sha256)) {
            throw new EncoderException(
                    files.where(ModelFiles.GRAPH),
                    "its SHA-256 is " + found + ", and " + ModelFiles.CARD + " names " + sha256,
                    "the file is damaged or belongs to another model: copy both files again");
        }
        return graph;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
