package org.detente.coding.affairs.demand.answer;

import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.demand.word.WordKind;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.affairs.text.PhraseList;
import org.detente.model.ReplyStatus;

/** Reads what an answer comes to. */
final class AnswerReading {
    private static final int NEGATION = 3;
    private static final Set<String> PAST =
            Set.of("had", "having", "after", "first", "initially", "before", "longer", "once", "of");
    private static final Set<String> NOUNLIKE =
            Set.of("as", "the", "was", "were", "been", "limits", "terms", "once", "already");

    private final PhraseList<WordKind> words;

    AnswerReading(PhraseList<WordKind> words) {
        this.words = words;
    }

    /**
     * An answer.
     *
     * @param status what it comes to
     * @param word that tells so
     * @param sure whether the words can hardly mean anything else
     */
    record Answer(ReplyStatus status, int word, boolean sure) {}

    /** The answer that some words of a sentence tell; nothing where they tell none. */
    Optional<Answer> read(Line line, int from, int to) {
        int open = first(WordKind.OPEN, line, from, to);
        int rejects = first(WordKind.REJECTS, line, from, to);
        int denies = first(WordKind.DENIES, line, from, to);
        int accepts = accepts(line, from, to);
        int counters = first(WordKind.COUNTERS, line, from, to);
        int partly = first(WordKind.PARTLY, line, from, to);
        if (accepts >= 0 && isDenied(line, from, accepts)) {
            rejects = rejects < 0 ? accepts : Math.min(accepts, rejects);
            accepts = -1;
        }
        if (accepts >= 0 && rejects >= 0 && isPast(line, from, rejects)) {
            rejects = -1;
        }
        if (open >= 0 && (rejects < 0 || open <= rejects + NEGATION) && (accepts < 0 || open <= accepts)) {
            return answer(ReplyStatus.PENDING, open, true);
        }
        boolean terms = words.has(WordKind.ON_TERMS, line.words(), from, to);
        boolean offers = words.has(WordKind.OFFERS, line.words(), from, to);
        boolean priced = words.has(WordKind.NO_TERMS, line.words(), from, to);
        int no = rejects >= 0 ? rejects : denies;
        if (counters >= 0 || (accepts >= 0 && terms) || (no >= 0 && offers) || (rejects < 0 && no >= 0 && priced)) {
            return answer(
                    ReplyStatus.COUNTERED,
                    Math.max(Math.max(counters, accepts), no),
                    counters >= 0 || accepts >= 0 || rejects >= 0);
        }
        if (partly >= 0 && (accepts >= 0 || rejects < 0)) {
            return answer(ReplyStatus.PARTIAL, partly, accepts >= 0);
        }
        int yes = accepts >= 0 ? accepts : no < 0 ? first(WordKind.GRANTS, line, from, to) : -1;
        if (yes >= 0 && (no < 0 || yes < no)) {
            boolean part = words.has(WordKind.IN_PART, line.words(), from, to);
            return answer(part ? ReplyStatus.PARTIAL : ReplyStatus.ACCEPTED, yes, accepts >= 0);
        }
        return no < 0 ? Optional.empty() : answer(ReplyStatus.REJECTED, no, rejects >= 0);
    }

    private static Optional<Answer> answer(ReplyStatus status, int word, boolean sure) {
        return Optional.of(new Answer(status, word, sure));
    }

    private int first(WordKind kind, Line line, int from, int to) {
        return words.first(kind, line.words(), from, to);
    }

    /** The first yes that is no participle of something else: not "as agreed", "the agreed limits". */
    private int accepts(Line line, int from, int to) {
        int word = first(WordKind.ACCEPTS, line, from, to);
        while (word >= 0 && NOUNLIKE.contains(line.at(word - 1))) {
            word = first(WordKind.ACCEPTS, line, word + 1, to);
        }
        return word;
    }

    /** "After refusing for a year", "had at first turned it down": the no of another day. */
    private static boolean isPast(Line line, int from, int word) {
        return line.words().subList(Math.max(from, word - NEGATION), word).stream()
                .anyMatch(PAST::contains);
    }

    private boolean isDenied(Line line, int from, int word) {
        return words.has(WordKind.NO_WORD, line.words(), Math.max(from, word - NEGATION), word);
    }
}
