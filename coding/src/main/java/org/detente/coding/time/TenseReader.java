package org.detente.coding.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.detente.coding.text.Token;
import org.detente.coding.time.meaning.Tense;
import org.detente.model.Span;

/**
 * Tells the tense around an expression: that of the verb nearest before it in its clause, else nearest behind it.
 *
 * <p>Verbs are told by lists ({@code tense-words.tsv}) and by their ending -ed.
 */
final class TenseReader {
    /** How many words away a verb still tells. */
    private static final int REACH = 12;

    private static final int AUXILIARY_REACH = 3;

    /** What a word tells. */
    private enum Sign {
        PAST,
        FUTURE,
        SCHEDULE,
        NOT_PAST
    }

    private static final Map<String, Sign> SIGNS = signs();

    private final List<Token> tokens;

    TenseReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    Tense around(Span span) {
        int start = indexFrom(span.start());
        int end = indexFrom(span.end());
        for (int i = start - 1; i >= Math.max(0, start - REACH) && !endsClause(i); i--) {
            Tense tense = of(i);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        for (int i = end; i < Math.min(tokens.size(), end + REACH) && !endsClause(i); i++) {
            Tense tense = of(i);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        boolean bound = start > 0 && tokens.get(start - 1).lower().equals("by");
        return bound ? Tense.FUTURE : Tense.UNKNOWN;
    }

    private int indexFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean endsClause(int i) {
        return tokens.get(i).text().equals(";");
    }

    private Tense of(int i) {
        String word = tokens.get(i).lower();
        Sign sign = SIGNS.get(word);
        boolean name = i > 0 && tokens.get(i).isCapitalized();
        if (sign == Sign.PAST) {
            return Tense.PAST;
        }
        if (sign == Sign.FUTURE || sign == Sign.SCHEDULE) {
            return name ? Tense.UNKNOWN : Tense.FUTURE;
        }
        boolean participle = word.length() > 3 && word.endsWith("ed") && sign != Sign.NOT_PAST;
        return participle && !name ? participleOf(i) : Tense.UNKNOWN;
    }

    /** "will be signed" speaks of the future, "signed" of the past. */
    private Tense participleOf(int i) {
        for (int k = i - 1; k >= Math.max(0, i - AUXILIARY_REACH); k--) {
            switch (tokens.get(k).lower()) {
                case "will", "would", "to", "shall", "must", "may" -> {
                    return Tense.FUTURE;
                }
                default -> {}
            }
        }
        return Tense.PAST;
    }

    private static Map<String, Sign> signs() {
        Map<String, Sign> signs = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(TenseReader.class.getResourceAsStream("tense-words.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(line -> {
                String[] cells = line.split("\t", -1);
                signs.put(cells[0], Sign.valueOf(cells[1].toUpperCase(Locale.ROOT).replace('-', '_')));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(signs);
    }
}
