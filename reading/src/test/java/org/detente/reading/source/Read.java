package org.detente.reading.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.detente.reading.Problem;
import org.detente.reading.RawDocument;
import org.detente.reading.ReadItem;
import org.detente.reading.source.open.ReadOptions;

/** Reads everything from inputs, for tests. */
final class Read {
    private Read() {}

    static List<ReadItem> all(Path... inputs) {
        return all(ReadOptions.DEFAULT, inputs);
    }

    static List<ReadItem> all(ReadOptions options, Path... inputs) {
        try (Sources sources =
                Sources.open(Arrays.stream(inputs).map(Path::toString).toList(), options)) {
            return sources.stream().toList();
        }
    }

    static List<ReadItem> standardInput(String content) {
        return standardInput(content.getBytes(StandardCharsets.UTF_8));
    }

    static List<ReadItem> standardInput(byte[] content) {
        try (Sources sources = Sources.open(List.of("-"), ReadOptions.DEFAULT, new ByteArrayInputStream(content))) {
            return sources.stream().toList();
        }
    }

    static RawDocument document(ReadItem item) {
        if (item instanceof RawDocument document) {
            return document;
        }
        throw new AssertionError("a document was expected, not " + item);
    }

    static Problem problem(ReadItem item) {
        if (item instanceof Problem problem) {
            return problem;
        }
        throw new AssertionError("a problem was expected, not " + item);
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(String content) {
        return gzip(content.getBytes(StandardCharsets.UTF_8));
    }
}
