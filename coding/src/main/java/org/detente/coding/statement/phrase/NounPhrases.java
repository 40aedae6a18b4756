package org.detente.coding.statement.phrase;

import java.util.Optional;
import java.util.Set;
import org.detente.coding.statement.cue.WordClass;

/** Cuts noun phrases out of a passage, from the side where a cue shows that one must be. */
public final class NounPhrases {
    private static final int LONGEST = 28;
    private static final Set<String> PARTICLE = Set.of("down", "up", "out", "off", "away", "back");

    private final Passage passage;
    private final Verbs verbs;

    NounPhrases(Passage passage, Verbs verbs) {
        this.passage = passage;
        this.verbs = verbs;
    }

    /** The noun phrase that ends before a word. */
    public Optional<Words> before(int limit) {
        int end = beforeTime(limit);
        int start = end;
        while (start > 0 && end - start < LONGEST && !passage.opensSentence(start) && belongs(start - 1)) {
            start = passage.is(start - 1, ")") ? openingParenthesis(start - 1) : start - 1;
        }
        Optional<Words> phrase = trimmed(start, end);
        boolean onlyTime = phrase.isEmpty()
                && start > 1
                && start < end
                && passage.lower(start - 1).endsWith("ed");
        return onlyTime && !passage.opensSentence(start)
                ? before(start - 1).map(np -> new Words(np.start(), end))
                : phrase;
    }

    /** Where the words before "on Tuesday" end. */
    private int beforeTime(int limit) {
        int end = limit;
        while (end > 1
                && WordClass.TIME.has(passage.lower(end - 1))
                && !passage.opensSentence(end - 1)
                && !passage.is(end - 1, "may")) {
            end--;
        }
        if (end == limit || passage.opensSentence(end)) {
            return limit;
        }
        boolean opened = passage.is(end - 1, "on")
                || passage.is(end - 1, "in")
                || WordClass.TIME_MODIFIER.has(passage.lower(end - 1));
        if (opened && !passage.opensSentence(end - 1)) {
            return end - 1;
        }
        return passage.isWord(end - 1) ? end : limit;
    }

    /** The noun phrase that begins at a word: up to a break, a verb, a clause, or a preposition other than "of". */
    public Optional<Words> after(int start, boolean withPrepositions) {
        int end = start;
        while (end < passage.size() && end - start < LONGEST && (end == start || !passage.opensSentence(end))) {
            boolean inside = end > start;
            String word = passage.lower(end);
            if (passage.isQuoted(end)
                    || passage.isBreak(end)
                    || word.equals("(")
                    || (verbs.isFinite(end) && !isReduced(end, withPrepositions))) {
                break;
            }
            if (inside
                    && (WordClass.SUBORDINATOR.has(word)
                            || WordClass.PERSON.has(word)
                            || (word.equals("to") && !withPrepositions))) {
                break;
            }
            boolean time = WordClass.TIME.has(word)
                    || (WordClass.TIME_MODIFIER.has(word) && WordClass.TIME.has(passage.lower(end + 1)));
            if (!withPrepositions && inside && (time || isOutside(word))) {
                break;
            }
            end++;
        }
        while (end > start && !passage.isWord(end - 1) && !passage.is(end - 1, "'s")) {
            end--;
        }
        return end == start ? Optional.empty() : Optional.of(new Words(start, end));
    }

    /** The subject of the first clause of the sentence that begins at a word. */
    public Optional<Words> firstFrom(int sentenceStart, int limit) {
        int start = sentenceStart;
        while (start < limit && (WordClass.OPENING.has(passage.lower(start)) || passage.is(start, ","))) {
            start++;
        }
        if (opensAdverbial(start)) {
            int comma = start;
            while (comma < limit && !passage.is(comma, ",")) {
                comma++;
            }
            start = comma + 1 < limit ? comma + 1 : start;
        }
        return start >= limit ? Optional.empty() : after(start, true).filter(np -> np.end() <= limit);
    }

    /** The comma behind the phrase or clause that opens a sentence, where a subject and its verb follow; else -1. */
    public int openingEnd(int sentenceStart) {
        if (!opensAdverbial(sentenceStart)) {
            return -1;
        }
        for (int i = sentenceStart; i + 2 < passage.size() && (i == sentenceStart || !passage.opensSentence(i)); i++) {
            boolean comma = passage.is(i, ",") && !passage.isQuoted(i) && passage.isWord(i + 1);
            if (comma
                    && after(i + 1, true)
                            .filter(np -> np.end() < passage.size() && verbs.isFinite(np.end()))
                            .isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private boolean opensAdverbial(int i) {
        String word = passage.lower(i);
        return WordClass.PREPOSITION.has(word)
                || (WordClass.SUBORDINATOR.has(word) && !WordClass.DETERMINER.has(word))
                || word.endsWith("ing")
                || word.equals("asked")
                || verbs.isAdverb(i)
                || (WordClass.TIME_MODIFIER.has(word) && WordClass.TIME.has(passage.lower(i + 1)));
    }

    /** "a letter reviewed by", "the order released Friday": a participle behind a noun. */
    private boolean isReduced(int i, boolean allowed) {
        String next = passage.lower(i + 1);
        return allowed && passage.lower(i).endsWith("ed") && (next.equals("by") || WordClass.TIME.has(next));
    }

    private static boolean isOutside(String word) {
        return WordClass.PREPOSITION.has(word) && !word.equals("of") && !word.equals("for");
    }

    private boolean belongs(int i) {
        String word = passage.lower(i);
        if (passage.isQuoted(i)) {
            return passage.quotationAt(i).size() <= 4;
        }
        if (passage.isBreak(i) || word.equals("(") || word.equals("[") || word.equals("]")) {
            return false;
        }
        if (WordClass.COORDINATOR.has(word)) {
            return joinsNouns(i);
        }
        return !WordClass.SUBORDINATOR.has(word) && !WordClass.RELATIVE.has(word) && !verbs.isFinite(i);
    }

    /** Whether "and" at a word joins two noun phrases, not two clauses: no verb stands before it. */
    private boolean joinsNouns(int and) {
        for (int i = and - 1; i >= 0 && and - i < LONGEST; i--) {
            if (passage.isBreak(i) || passage.isQuoted(i) || WordClass.SUBORDINATOR.has(passage.lower(i))) {
                return i < and - 1 && !passage.is(i, ",");
            }
            if (verbs.isFinite(i)) {
                return false;
            }
            if (passage.opensSentence(i)) {
                return true;
            }
        }
        return false;
    }

    private int openingParenthesis(int close) {
        for (int i = close - 1; i >= 0 && close - i < LONGEST; i--) {
            if (passage.is(i, "(")) {
                return i;
            }
        }
        return close;
    }

    private Optional<Words> trimmed(int from, int end) {
        int start = from;
        boolean moved = true;
        while (moved && start < end) {
            moved = false;
            String word = passage.lower(start);
            boolean time = WordClass.TIME.has(word) && !passage.is(start + 1, "'s");
            boolean modifier = WordClass.TIME_MODIFIER.has(word) && WordClass.TIME.has(passage.lower(start + 1));
            if (WordClass.OPENING.has(word) || verbs.isAdverb(start) || !passage.isWord(start) || modifier || time) {
                start++;
                moved = true;
            } else if (PARTICLE.contains(word) || (word.endsWith("ing") && passage.opensSentence(start))) {
                start += passage.is(start + 1, "to") ? 2 : 1;
                moved = true;
            } else if (WordClass.PREPOSITION.has(word)) {
                start = behindAdverbial(start, end);
                moved = false;
            }
        }
        return start >= end ? Optional.empty() : Optional.of(new Words(start, end));
    }

    /** Where the noun phrase begins when "in January" or "in Paris" opens the words before the verb. */
    private int behindAdverbial(int start, int end) {
        for (int i = start + 1; i < Math.min(end - 1, start + 5); i++) {
            if (WordClass.TIME.has(passage.lower(i))) {
                int next = i + 1;
                while (next < end - 1 && Character.isDigit(passage.lower(next).charAt(0))) {
                    next++;
                }
                return next;
            }
        }
        int i = end - 1;
        if (passage.isCapitalized(i)) { // "after the talks Mr. Orel said"
            while (i > start + 1 && passage.isCapitalized(i - 1)) {
                i--;
            }
            boolean bare = !WordClass.DETERMINER.has(passage.lower(i - 1)) && !passage.is(i - 1, "of");
            if (bare) {
                return i;
            }
        }
        while (i > start + 1
                && !WordClass.DETERMINER.has(passage.lower(i))
                && !WordClass.PREPOSITION.has(passage.lower(i - 1))) {
            i--;
        }
        return i;
    }
}
