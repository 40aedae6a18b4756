package org.detente.coding.affairs.meeting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.detente.coding.affairs.text.PhraseList;

/** The phrases of {@code meeting-words.tsv}. */
final class MeetingWords {
    private static final String FILE = "meeting-words.tsv";
    private static final int GAP = 4;

    private MeetingWords() {}

    /** The phrases of a file's lines; refuses one that cannot be read, saying which and why. */
    static PhraseList<WordKind> of(List<String> lines) {
        return new PhraseList<>(FILE, lines, WordKind.class, GAP, PhraseList::alternatives);
    }

    /** Made when first asked for. */
    private static final class Standard {
        private static final PhraseList<WordKind> WORDS = read();

        private Standard() {}

        private static PhraseList<WordKind> read() {
            try (InputStream in = Objects.requireNonNull(MeetingWords.class.getResourceAsStream(FILE), FILE);
                    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return of(reader.lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + FILE, e);
            }
        }
    }

    /** The phrases that come with the program. */
    static PhraseList<WordKind> standard() {
        return Standard.WORDS;
    }
}
