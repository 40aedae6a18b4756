package org.detente.reading.scrap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.detente.model.resource.OwnFile;

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
        return new Scraps(OwnFile.rows(Scraps.class, "scraps.tsv").stream()
                .map(Scraps::phrase)
                .toList());
    }

    private static Phrase phrase(String... cells) {
        if (cells.length != 4) {
            throw new IllegalStateException("scraps.tsv: 4 cells wanted in the line " + String.join("\t", cells));
        }
        return new Phrase(
                Reach.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                Integer.parseInt(cells[1]),
                Pattern.compile(cells[2], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
