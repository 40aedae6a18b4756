package org.detente.coding.statement.phrase;

import java.util.Optional;
import org.detente.coding.statement.cue.CueLexicon;
import org.detente.coding.statement.cue.CueMatch;
import org.detente.coding.statement.cue.Form;
import org.detente.coding.statement.cue.WordClass;

/** Tells verbs from nouns by closed classes, endings and neighbours; wrong at times, and cheap. */
public final class Verbs {
    private final Passage passage;
    private final CueLexicon lexicon;

    Verbs(Passage passage, CueLexicon lexicon) {
        this.passage = passage;
        this.lexicon = lexicon;
    }

    /** Whether the word looks like the verb of a clause. */
    public boolean isFinite(int i) {
        if (passage.isQuoted(i) || !isLowerOrTitle(i)) {
            return false;
        }
        String word = passage.lower(i);
        if (isAuxiliary(i)) {
            return true;
        }
        if (followsNominal(i) || word.length() < 2) {
            return false;
        }
        if (WordClass.VERB.has(word)) {
            return true;
        }
        Optional<CueMatch> cue = lexicon.verbAt(passage.lower(), i);
        if (cue.isPresent() && cue.get().form().isFinite()) {
            return cue.get().form() != Form.PRESENT || mayBePresent(i, cue.get().end());
        }
        return word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed") && !word.equals("hundred");
    }

    public boolean isAuxiliary(int i) {
        String word = passage.lower(i);
        if (word.equals("'s") || word.equals("'d")) {
            return WordClass.PRONOUN.has(passage.lower(i - 1)) && !passage.is(i - 1, "one");
        }
        boolean listed = WordClass.BE.has(word) || WordClass.HAVE.has(word) || WordClass.AUXILIARY.has(word);
        return listed && !(passage.isCapitalized(i) && !passage.opensSentence(i) && !passage.isTitle());
    }

    public boolean isAdverb(int i) {
        String word = passage.lower(i);
        return WordClass.ADVERB.has(word)
                || (word.length() > 4 && word.endsWith("ly") && !passage.isCapitalized(i) && !word.equals("family"));
    }

    /**
     * Whether a word in "-s" is a verb here and no plural: a name or a pronoun stands before it, or a noun stands before
     * it and a noun phrase or a clause begins behind it.
     */
    public boolean mayBePresent(int i, int end) {
        if (!WordClass.PLURAL_NOUN.has(passage.lower(i))) {
            return true;
        }
        int before = i - 1;
        while (before >= 0 && isAdverb(before)) {
            before--;
        }
        String word = passage.lower(before);
        if (WordClass.PRONOUN.has(word) || WordClass.RELATIVE.has(word) || word.equals(",") || word.equals(")")) {
            return true;
        }
        if (!passage.isWord(before) || isAdjective(before) || passage.is(before - 1, "'s")) {
            return false;
        }
        return (passage.isCapitalized(before) && !passage.opensSentence(before)) || opensObject(end);
    }

    private boolean opensObject(int i) {
        String word = passage.lower(i);
        return WordClass.DETERMINER.has(word)
                || WordClass.PRONOUN.has(word)
                || (WordClass.SUBORDINATOR.has(word) && !word.equals("as") && !word.equals("but"))
                || word.equals(":")
                || passage.isQuoted(i)
                || (passage.isCapitalized(i) && !WordClass.TIME.has(word));
    }

    /** Whether the subject before a base form can be one of several: "they say", "officials say". */
    public boolean followsPlural(int i) {
        int before = i - 1;
        while (before >= 0 && isAdverb(before)) {
            before--;
        }
        String word = passage.lower(before);
        boolean pronoun = WordClass.PRONOUN.has(word) && !WordClass.PERSON.has(word) && !word.equals("it");
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.equals("'s");
        return (passage.isWord(before) && (pronoun || plural || word.equals("people") || word.equals("police")))
                || word.equals(",")
                || word.equals(")")
                || passage.isQuoted(before);
    }

    /** Whether what stands before makes the word a noun or an adjective: "the reported", "of claims". */
    public boolean followsNominal(int i) {
        String before = passage.lower(i - 1);
        if (passage.opensSentence(i) || passage.isQuoted(i - 1)) {
            return false;
        }
        boolean possessive = before.equals("'s") && !isAuxiliary(i - 1);
        return possessive
                || before.equals("'")
                || before.equals("to")
                || (WordClass.DETERMINER.has(before) && !WordClass.PRONOUN.has(before))
                || (WordClass.PREPOSITION.has(before) && !before.equals("since"));
    }

    private boolean isLowerOrTitle(int i) {
        return !passage.isCapitalized(i) || passage.isTitle() || passage.opensSentence(i);
    }

    private boolean isAdjective(int i) {
        String word = passage.lower(i);
        if (passage.isCapitalized(i) && !passage.isTitle()) {
            return false;
        }
        return word.endsWith("ous")
                || word.endsWith("ive")
                || word.endsWith("able")
                || word.endsWith("ful")
                || word.endsWith("less")
                || word.endsWith("ed");
    }
}
