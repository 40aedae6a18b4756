package org.detente.reading.scrap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Phrases that pages leave in scraped texts, from {@code scraps.tsv}.
 *
 * <p>A row is: where the phrase applies (see {@link Reach}), the most words that its line may have, a Java regular
 * expression for the whole line in any case, and the reason in words. Typographic quotes and dashes in a line are
 * compared as plain ones.
 */
final class Scraps {
    /** What goes when a line matches. */
    enum Reach {
        /** The line alone, wherever it stands. */
        LINE,
        /** The line, and where the article stands before it, everything after it. */
        REST,
        /** The line, and the headlines listed below it. */
        LIST,
        /** Near the end: the line and the paragraph below it. */
        AUTHOR,
        /** The line, where it stands above or below the article but not in it. */
        EDGE,
        /** The line, where it stands in or below the article; above it, it may be the headline. */
        INSIDE
    }

    private record Phrase(Reach reach, int mostWords, Pattern pattern) {}

    private static final Scraps USUAL = load();

    private final List<Phrase> phrases;

    private Scraps(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    /** The phrases that come with the program. */
    static Scraps usual() {
        return USUAL;
    }

    /** How far a line's scrap reaches; nothing where it is none. */
    Optional<Reach> reach(Line line) {
        if (!line.mayBeScrap()) {
            return Optional.empty();
        }
        String plain = plain(line.text());
        for (Phrase phrase : phrases) {
            if (line.words() <= phrase.mostWords()
                    && phrase.pattern().matcher(plain).matches()) {
                return Optional.of(phrase.reach());
            }
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        return text.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('–', '-')
                .replace('—', '-')
                .replace('−', '-');
    }

    private static Scraps load() {
        List<Phrase> phrases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Scraps.class.getResourceAsStream("scraps.tsv"), "scraps.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                number++;
                if (!row.isBlank() && !row.startsWith("#")) {
                    phrases.add(phrase(row, number));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Scraps(List.copyOf(phrases));
    }

    private static Phrase phrase(String row, int number) {
        String[] cells = row.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalStateException("scraps.tsv line " + number + ": 4 cells wanted, got " + cells.length);
        }
        return new Phrase(
                Reach.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                Integer.parseInt(cells[1]),
                Pattern.compile(cells[2], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
