package org.detente.coding.statement.phrase;

import java.util.Optional;
import org.detente.coding.statement.cue.WordClass;

/** Finds the speaker that stands behind a cue: "said Orel, the minister", "according to a report". */
public final class Speakers {
    private final Passage passage;
    private final Verbs verbs;
    private final NounPhrases nounPhrases;

    Speakers(Passage passage, Verbs verbs, NounPhrases nounPhrases) {
        this.passage = passage;
        this.verbs = verbs;
        this.nounPhrases = nounPhrases;
    }

    /** The noun phrase at a word with the apposition behind it. */
    public Optional<Words> at(int start, boolean withPrepositions) {
        if (WordClass.PERSON.has(passage.lower(start))
                || WordClass.PLURAL.has(passage.lower(start))
                || (WordClass.THING.has(passage.lower(start)) && passage.is(start, "it"))) {
            return Optional.of(new Words(start, start + 1));
        }
        return nounPhrases.after(start, withPrepositions).map(this::withApposition);
    }

    /** Whether a speaker can begin at a word. */
    public boolean mayStartAt(int i) {
        String word = passage.lower(i);
        return passage.isWord(i)
                && !passage.isQuoted(i)
                && (passage.isCapitalized(i)
                        || (WordClass.DETERMINER.has(word) && !word.equals("that"))
                        || WordClass.PERSON.has(word)
                        || WordClass.PLURAL.has(word)
                        || word.equals("one")
                        || word.equals("some")
                        || nameFollows(i));
    }

    /** "former governor Ana Orel": plain words before a name. */
    private boolean nameFollows(int start) {
        for (int i = start; i < Math.min(passage.size(), start + 5); i++) {
            String word = passage.lower(i);
            if (i > start && passage.isCapitalized(i)) {
                return true;
            }
            if (!passage.isWord(i)
                    || passage.isQuoted(i)
                    || (verbs.isFinite(i) && i > start)
                    || verbs.isAdverb(i)
                    || WordClass.PREPOSITION.has(word)
                    || WordClass.SUBORDINATOR.has(word)
                    || WordClass.TIME.has(word)
                    || word.equals("to")) {
                return false;
            }
        }
        return false;
    }

    private Words withApposition(Words head) {
        int comma = head.end();
        if (comma < passage.size() && passage.is(comma, "(")) {
            int close = comma;
            while (close < passage.size() && !passage.is(close, ")") && close - comma < 10) {
                close++;
            }
            if (passage.is(close, ")")) {
                comma = close + 1;
            }
        }
        if (!passage.is(comma, ",") || passage.isQuoted(comma) || !opensApposition(comma + 1)) {
            return comma > head.end() ? new Words(head.start(), comma) : head;
        }
        int end = comma + 1;
        while (end < passage.size() && !passage.opensSentence(end) && !passage.isQuoted(end) && !endsApposition(end)) {
            end++;
        }
        while (passage.isBreak(end - 1)) {
            end--;
        }
        return isClause(comma + 1, end) ? head : new Words(head.start(), end);
    }

    /** Whether words with a verb of their own follow, which no "who" makes part of the noun phrase. */
    private boolean isClause(int start, int end) {
        for (int i = start; i < end; i++) {
            if (WordClass.RELATIVE.has(passage.lower(i))) {
                return false;
            }
            if (verbs.isFinite(i) && !passage.lower(i).endsWith("ed")) {
                return true;
            }
        }
        return false;
    }

    private boolean opensApposition(int i) {
        String word = passage.lower(i);
        boolean plainNoun = passage.isWord(i)
                && !passage.isQuoted(i)
                && !passage.isCapitalized(i)
                && !WordClass.PREPOSITION.has(word)
                && !WordClass.SUBORDINATOR.has(word)
                && !WordClass.COORDINATOR.has(word)
                && !word.endsWith("ing")
                && !verbs.isFinite(i)
                && !verbs.isAdverb(i)
                && !WordClass.PRONOUN.has(word);
        return plainNoun || word.equals("who") || word.equals("whose") || word.equals("one");
    }

    private boolean endsApposition(int i) {
        if (passage.is(i, ";") || passage.is(i, ":") || passage.is(i, "—") || passage.is(i, "–")) {
            return true;
        }
        String next = passage.lower(i + 1);
        return passage.is(i, ",")
                && (next.endsWith("ing")
                        || WordClass.COORDINATOR.has(next)
                        || WordClass.PREPOSITION.has(next)
                        || WordClass.PERSON.has(next)
                        || passage.isQuoted(i + 1));
    }
}
