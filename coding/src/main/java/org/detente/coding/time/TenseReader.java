package org.detente.coding.time;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.detente.coding.actor.ActorFileException;
import org.detente.coding.actor.Table;
import org.detente.coding.time.meaning.Tense;
import org.detente.model.Span;
import org.detente.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells the tense around an expression: that of the verb nearest before it in its clause, else nearest behind it.
 *
 * <p>Verbs are told by lists ({@code tense-words.tsv}) and by their ending -ed.
 */
final class TenseReader {
    /** How many words away a verb still tells. */
    private static final int REACH = 12;

    /** What a word tells. */
    enum Sign {
        PAST,
        FUTURE,
        SCHEDULE,
        /** Before "to" and a verb it tells of the future: "agreed to meet on Friday". */
        COMMITMENT,
        /** Before -ed it shows an adjective: "a captured pilot". */
        DETERMINER,
        NOT_PAST
    }

    private static final Map<String, Set<Sign>> SIGNS = signs(list());

    private final List<Token> tokens;
    private final String[] words;
    private final @Nullable Tense[] tenses;
    private @Nullable Boolean tellsPast;

    TenseReader(List<Token> tokens) {
        this.tokens = tokens;
        words = new String[tokens.size()];
        Arrays.setAll(words, i -> tokens.get(i).lower());
        tenses = new Tense[tokens.size()];
    }

    Tense around(Span span) {
        int start = indexFrom(span.start());
        int end = indexFrom(span.end());
        Tense before = nearest(start - 1, Math.max(-1, start - 1 - REACH), -1);
        Tense near = before == Tense.UNKNOWN ? nearest(end, Math.min(tokens.size(), end + REACH), 1) : before;
        return near == Tense.UNKNOWN && start > 0 ? afterPreposition(words[start - 1]) : near;
    }

    private Tense nearest(int from, int to, int step) {
        for (int i = from; i != to && i >= 0 && !endsClause(i); i += step) {
            Tense tense = at(i);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    /** "by Tuesday" lies ahead; so does "on Tuesday" in a sentence that tells nothing as past: "They swap prisoners on Tuesday." */
    private Tense afterPreposition(String preposition) {
        boolean ahead = preposition.equals("by") || (preposition.equals("on") && !tellsPast());
        return ahead ? Tense.FUTURE : Tense.UNKNOWN;
    }

    private boolean tellsPast() {
        if (tellsPast == null) {
            tellsPast = IntStream.range(0, tenses.length).anyMatch(i -> at(i) == Tense.PAST);
        }
        return tellsPast;
    }

    /** The tense that a word tells, read once. */
    private Tense at(int i) {
        Tense known = tenses[i];
        if (known == null) {
            known = of(i);
            tenses[i] = known;
        }
        return known;
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
        return words[i].equals(";");
    }

    private Tense of(int i) {
        String word = words[i];
        Set<Sign> signs = SIGNS.getOrDefault(word, Set.of());
        boolean name = i > 0 && tokens.get(i).isCapitalized();
        boolean infinitive = word.equals("to") && i > 0 && is(i - 1, Sign.COMMITMENT) && !startsPhrase(i + 1);
        if (signs.contains(Sign.FUTURE) || signs.contains(Sign.SCHEDULE) || infinitive) {
            return name ? Tense.UNKNOWN : Tense.FUTURE;
        }
        boolean ending = word.length() > 3 && word.endsWith("ed") && !signs.contains(Sign.NOT_PAST) && !name;
        boolean adjective = ending && i > 0 && is(i - 1, Sign.DETERMINER);
        return signs.contains(Sign.PAST) || (ending && !adjective) ? pastOrPassive(i) : Tense.UNKNOWN;
    }

    private boolean is(int i, Sign sign) {
        return SIGNS.getOrDefault(words[i], Set.of()).contains(sign);
    }

    private boolean startsPhrase(int i) {
        return i >= tokens.size()
                || tokens.get(i).isCapitalized()
                || is(i, Sign.DETERMINER)
                || !tokens.get(i).isWord();
    }

    /** "will be held" speaks of the future, "held" and "had been held" of the past. */
    private Tense pastOrPassive(int i) {
        int k = i > 0 && words[i - 1].endsWith("ly") ? i - 2 : i - 1;
        return k >= 0 && words[k].equals("be") ? Tense.FUTURE : Tense.PAST;
    }

    private static List<Table.Row> list() {
        return Table.resource("/org/detente/coding/time/tense-words.tsv", Set.of("word", "tense", "note"), Set.of());
    }

    /**
     * What each word of a list tells.
     *
     * @throws ActorFileException where a row has no word, or a tense that is none
     */
    static Map<String, Set<Sign>> signs(List<Table.Row> rows) {
        Map<String, Set<Sign>> signs = new HashMap<>();
        for (Table.Row row : rows) {
            String word = row.get("word");
            if (word.isEmpty() || !word.equals(word.toLowerCase(Locale.ROOT))) {
                throw row.problem("has the word \"" + word + "\"", "write one word in lower case");
            }
            signs.computeIfAbsent(word, w -> EnumSet.noneOf(Sign.class)).add(sign(row));
        }
        return Map.copyOf(signs);
    }

    private static Sign sign(Table.Row row) {
        String tense = row.get("tense");
        return Arrays.stream(Sign.values())
                .filter(s -> s.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(tense))
                .findFirst()
                .orElseThrow(() -> row.problem(
                        "has the tense \"" + tense + "\"",
                        "use past, future, schedule, commitment, determiner or not-past"));
    }
}
