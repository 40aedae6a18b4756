package org.detente.stories.claims;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.detente.model.resource.OwnFile;
import org.detente.text.TextAnalyzer;
import org.detente.text.Token;

/** The words of {@code claim-words.tsv}. */
final class ClaimWords {
    /** What a word says; the verbs in the order in which they count. */
    enum Kind {
        ACCUSING,
        DENYING,
        REJECTING,
        REFUSING,
        OFFERING,
        ACCEPTING,
        DEMANDING,
        ACCUSATION,
        OFFER,
        DEMAND,
        FALSE,
        INVOLVED,
        NEGATION,
        BACK,
        SILENT,
        SAME,
        EMPTY
    }

    private static final List<Kind> VERBS = List.of(
            Kind.ACCUSING, Kind.DENYING, Kind.REJECTING, Kind.REFUSING, Kind.OFFERING, Kind.ACCEPTING, Kind.DEMANDING);

    private static final int LONGEST = 5;
    private static final Map<Kind, Set<String>> WORDS = new EnumMap<>(Kind.class);
    /** First words, so that most words need no further look. */
    private static final Map<Kind, Set<String>> OPENINGS = new EnumMap<>(Kind.class);

    private static final Map<String, String> SAME = new HashMap<>();

    static {
        read();
    }

    private ClaimWords() {}

    /** The lower-case words of a phrase. */
    static List<String> of(String phrase) {
        return TextAnalyzer.tokens(phrase).stream().map(Token::lower).toList();
    }

    /** Whether any run of the words is of the kind. */
    static boolean has(Kind kind, List<String> words) {
        return first(kind, words).isPresent();
    }

    /** Where the first run of words of the kind begins. */
    static Optional<Integer> first(Kind kind, List<String> words) {
        Set<String> known = Objects.requireNonNull(WORDS.get(kind));
        Set<String> openings = Objects.requireNonNull(OPENINGS.get(kind));
        for (int from = 0; from < words.size(); from++) {
            if (!openings.contains(words.get(from))) {
                continue;
            }
            StringBuilder run = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
                run.append(to == from ? "" : " ").append(words.get(to));
                if (known.contains(run.toString())) {
                    return Optional.of(from);
                }
            }
        }
        return Optional.empty();
    }

    /** The kind of the first verb among the words; absent where none is. */
    static Optional<Kind> verb(List<String> words) {
        return VERBS.stream()
                .filter(kind -> has(kind, words))
                .min(Comparator.comparing(kind -> first(kind, words).orElse(words.size())));
    }

    static boolean is(Kind kind, String word) {
        return Objects.requireNonNull(WORDS.get(kind)).contains(word);
    }

    /** The form that stands for all forms of a word, where endings do not tell. */
    static String usual(String word) {
        return SAME.getOrDefault(word, word);
    }

    private static void read() {
        for (Kind kind : Kind.values()) {
            WORDS.put(kind, new HashSet<>());
            OPENINGS.put(kind, new HashSet<>());
        }
        for (String[] cells : OwnFile.rows(ClaimWords.class, "claim-words.tsv")) {
            Kind kind = Kind.valueOf(cells[0].toUpperCase(Locale.ROOT));
            List<String> words = List.of(cells[1].split(";", -1));
            if (kind == Kind.SAME) {
                words.forEach(word -> SAME.put(word, words.get(0)));
            } else {
                Objects.requireNonNull(WORDS.get(kind)).addAll(words);
                words.forEach(word -> Objects.requireNonNull(OPENINGS.get(kind)).add(word.split(" ", 2)[0]));
            }
        }
    }
}
