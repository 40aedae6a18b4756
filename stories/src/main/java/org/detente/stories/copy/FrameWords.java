package org.detente.stories.copy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of {@code frame-words.txt}, which outlets put around a text. */
final class FrameWords {
    /** One such word in so many makes a frame. */
    private static final int EVERY = 18;

    private static final Set<Long> WORDS = read();

    private FrameWords() {}

    /** Whether some words of a text, from one to before another, are a frame rather than a part of the report. */
    static boolean frame(WordSequence words, int from, int to) {
        int telling = 0;
        for (int i = from; i < to; i++) {
            if (WORDS.contains(words.hash(i))) {
                telling++;
            }
        }
        return telling * EVERY >= to - from;
    }

    private static Set<Long> read() {
        try (InputStream in = FrameWords.class.getResourceAsStream("frame-words.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(word -> WordSequence.of(word).hash(0))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
