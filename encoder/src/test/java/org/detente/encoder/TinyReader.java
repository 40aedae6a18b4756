package org.detente.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.detente.model.Span;

/** The tiny untrained reader among the test resources, which {@code python3 -m reader tiny} makes. */
final class TinyReader {
    private TinyReader() {}

    static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(TinyReader.class.getResource("tiny/reader.json"))
                            .toURI())
                    .resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Encoder load() {
        return Encoder.load(folder());
    }

    static WordPieces wordPieces() {
        ModelFiles files = ModelFiles.in(folder());
        return WordPieces.read(files, ModelCard.read(files));
    }

    static JsonNode json(String name) {
        try (InputStream stream = TinyReader.class.getResourceAsStream("tiny/" + name)) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Span whole(String text) {
        return new Span(0, text.length());
    }

    /** Spans of the texts' sentences in their concatenation. */
    static List<Span> sentences(List<String> texts) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String text : texts) {
            spans.add(new Span(at, at + text.length()));
            at += text.length();
        }
        return spans;
    }
}
