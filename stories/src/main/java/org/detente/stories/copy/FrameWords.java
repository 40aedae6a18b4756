package org.detente.stories.copy;

import java.util.Set;
import java.util.stream.Collectors;
import org.detente.model.resource.OwnFile;

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
        return OwnFile.lines(FrameWords.class, "frame-words.txt").stream()
                .map(word -> WordSequence.of(word).hash(0))
                .collect(Collectors.toUnmodifiableSet());
    }
}
