package org.detente.coding.affairs.instrument.phrase;

import java.util.Set;
import org.detente.coding.actor.Words;
import org.detente.coding.statement.cue.WordClass;

/** Where a noun phrase around an instrument's noun begins and ends, told by closed classes of words and by endings. */
final class PhraseEdges {
    private static final int LONGEST_LEFT = 9;
    private static final int LONGEST_RIGHT = 14;
    /** Between a noun and what tells which one. */
    private static final Set<String> OF = Set.of(
            "of",
            "on",
            "for",
            "with",
            "between",
            "against",
            "over",
            "to",
            "about",
            "concerning",
            "from",
            "at",
            "under",
            "among");
    /** Behind a known name only its parties and its year follow. */
    private static final Set<String> OF_KNOWN = Set.of("of", "with", "between", "on", "against");

    /** "put the deal on ice": how it stands, not which one. */
    private static final Set<String> SET = Set.of("ice", "hold", "track", "notice", "paper", "pause", "course");

    private static final Set<String> ATTRIBUTIVE_ENDINGS = Set.of("ed", "en", "ing");
    private static final Set<String> PARTICLES = Set.of("off", "up", "out", "down", "away", "aside", "back");
    private static final Set<String> RELATIVE_TIMES = Set.of("last", "next");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "‘", "’");

    private PhraseEdges() {}

    /** Where the modifiers before a noun begin. */
    static int first(Words words, int head) {
        int first = head;
        while (first > 0 && head - first < LONGEST_LEFT && isModifier(words, first - 1)) {
            first--;
        }
        while (first < head && (words.isHyphen(first) || QUOTES.contains(words.key(first)))) {
            first++;
        }
        return first;
    }

    private static boolean isModifier(Words words, int i) {
        if (words.isHyphen(i)) {
            return i > 0 && words.span(i - 1).end() == words.span(i).start();
        }
        if (isStop(words, i) || words.key(i).equals(Words.POSSESSIVE)) {
            return false;
        }
        if (!Character.isLetterOrDigit(words.text(i).codePointAt(0))) {
            return false;
        }
        if (words.isCapitalized(i)) {
            return true;
        }
        String ahead = words.key(i - 1);
        boolean infinitive = ahead.equals("to") || WordClass.AUXILIARY.has(ahead) || WordClass.MODAL.has(ahead);
        boolean form = words.key(i).endsWith("ed")
                || words.key(i).endsWith("en")
                || words.key(i).endsWith("ing");
        if ((VerbWords.tells(words.key(i)) && !form) || infinitive) {
            return false;
        }
        boolean ending = ATTRIBUTIVE_ENDINGS.stream().anyMatch(words.key(i)::endsWith)
                && words.key(i).length() > 4;
        boolean participle =
                ending && (VerbWords.tells(words.key(i)) || words.key(i).endsWith("ed"));
        String before = words.key(i - 1);
        return !participle
                || WordClass.DETERMINER.has(before)
                || before.equals(Words.POSSESSIVE)
                || words.isHyphen(i - 1)
                || (i > 0 && isAdjective(before));
    }

    private static boolean isAdjective(String word) {
        return word.endsWith("al") || word.endsWith("ic") || word.endsWith("ive") || word.endsWith("ary");
    }

    /** Where the phrase begins, with determiner and possessor: "the Chadian army's". */
    static int start(Words words, int first) {
        int start = first;
        for (int i = first - 1; i >= 0 && first - i <= LONGEST_LEFT; i--) {
            String word = words.key(i);
            if ((WordClass.DETERMINER.has(word) && !word.equals("no")) || word.equals("all")) {
                start = i;
                if (word.equals("own")) {
                    continue;
                }
                break;
            }
            if (word.equals("own")) {
                start = i;
                continue;
            }
            boolean possessor = word.equals(Words.POSSESSIVE)
                    || (word.equals("'") && words.key(i - 1).endsWith("s"));
            if (!possessor) {
                break;
            }
            start = first(words, i);
            i = start;
        }
        return start;
    }

    /** Where what tells which one ends. */
    static int end(Words words, int headEnd, boolean known) {
        int end = headEnd;
        while (end < words.size()
                && end - headEnd < LONGEST_RIGHT
                && (known ? OF_KNOWN : OF).contains(words.key(end))) {
            boolean set = words.key(end).equals("on") && SET.contains(words.key(end + 1));
            if (set || isTime(words, end + 1)) {
                break;
            }
            int next = nounsEnd(words, end + 1, words.key(end).equals("between"));
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** "on Monday", "on May 3": when, not which. */
    private static boolean isTime(Words words, int i) {
        return words.isCapitalized(i)
                && WordClass.TIME.has(words.key(i))
                && !words.key(i - 1).equals("of");
    }

    private static int nounsEnd(Words words, int from, boolean pair) {
        int i = from;
        boolean joined = false;
        while (i < words.size() && i - from < LONGEST_RIGHT) {
            String word = words.key(i);
            boolean determiner = WordClass.DETERMINER.has(word) || word.equals("own");
            boolean inside =
                    i > from && determiner && !joined && !words.key(i - 1).equals(Words.POSSESSIVE);
            boolean and = word.equals("and") && i > from && (pair || joins(words, i));
            if (and) {
                joined = true;
                i++;
                continue;
            }
            boolean comma = word.equals(",") && i > from && lists(words, i);
            if (comma) {
                i++;
                continue;
            }
            boolean possessive = word.equals(Words.POSSESSIVE);
            boolean nominal = possessive || words.isHyphen(i) || determiner || !isStop(words, i);
            boolean letter = possessive
                    || words.isHyphen(i)
                    || Character.isLetterOrDigit(words.text(i).codePointAt(0));
            boolean time = RELATIVE_TIMES.contains(word) && i > from;
            if (time || !nominal || !letter || inside || (i > from && endsClause(words, i))) {
                break;
            }
            joined = false;
            i++;
        }
        while (i > from && (words.key(i - 1).equals("and") || words.key(i - 1).equals(","))) {
            i--;
        }
        return i;
    }

    /** "trade and investment": a noun on either side, no clause behind "and". */
    private static boolean joins(Words words, int and) {
        boolean noun = and + 1 < words.size()
                && !isStop(words, and + 1)
                && Character.isLetter(words.text(and + 1).codePointAt(0));
        boolean clause = mayBeVerb(words, and + 1) || isFinite(words.key(and + 2));
        return noun && !clause;
    }

    /** "trade, investment and sport". */
    private static boolean lists(Words words, int comma) {
        return comma + 3 < words.size()
                && words.isLowerWord(comma + 1)
                && !isStop(words, comma + 1)
                && words.key(comma + 2).equals("and")
                && words.isLowerWord(comma + 3)
                && !isStop(words, comma + 3);
    }

    private static boolean endsClause(Words words, int i) {
        return words.isLowerWord(i) && (isFinite(words.key(i)) || mayBeVerb(words, i));
    }

    private static boolean isFinite(String word) {
        return WordClass.BE.has(word)
                || WordClass.HAVE.has(word)
                || WordClass.AUXILIARY.has(word)
                || WordClass.VERB.has(word);
    }

    /** Whether a word ends or begins a noun phrase. */
    static boolean isStop(Words words, int i) {
        String word = words.key(i);
        if (word.isEmpty()) {
            return true;
        }
        boolean name = words.isCapitalized(i) && i > 0;
        if (name) {
            return false;
        }
        return WordClass.DETERMINER.has(word)
                || WordClass.PREPOSITION.has(word)
                || WordClass.PRONOUN.has(word)
                || WordClass.RELATIVE.has(word)
                || WordClass.SUBORDINATOR.has(word)
                || WordClass.COORDINATOR.has(word)
                || WordClass.NEGATION.has(word)
                || WordClass.ADVERB.has(word)
                || isFinite(word)
                || word.equals("to")
                || word.equals("not")
                || word.equals("own")
                || word.equals("no")
                || PARTICLES.contains(word);
    }

    /** Whether a lower-case word behind a noun may be the verb of the clause. */
    static boolean mayBeVerb(Words words, int i) {
        String word = words.key(i);
        return words.isLowerWord(i)
                && (isFinite(word) || (word.endsWith("ed") && word.length() > 3) || VerbWords.has(word));
    }
}
