package org.detente.coding.statement.phrase;

import java.util.Optional;
import java.util.Set;
import org.detente.coding.statement.cue.CueLexicon;
import org.detente.coding.statement.cue.WordClass;

/** Finds the noun phrase that a verb has as its subject, to the left of the verb. */
public final class Subjects {
    private static final Set<String> INSERTING = Set.of(",", "—", "–", "-", "--");
    private static final int LONGEST_INSERTION = 40;
    /** Longest part of a name behind a comma: "D-Ohio", "Jr.", "56". */
    private static final int SHORT = 2;

    private final Passage passage;
    private final CueLexicon lexicon;
    private final Verbs verbs;
    private final NounPhrases nounPhrases;

    Subjects(Passage passage, CueLexicon lexicon, Verbs verbs, NounPhrases nounPhrases) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.nounPhrases = nounPhrases;
    }

    /** The subject that ends before a verb group; an inserted phrase between commas may stand between the two. */
    public Optional<Words> before(int verb) {
        if (verb == 0 || passage.opensSentence(verb) || passage.isQuoted(verb - 1)) {
            return Optional.empty();
        }
        String word = passage.lower(verb - 1);
        if (WordClass.RELATIVE.has(word) && !word.equals("where")) {
            return Optional.of(new Words(verb - 1, verb));
        }
        if (WordClass.PRONOUN.has(word) && !isDetermined(verb - 1)) {
            return Optional.of(new Words(verb - 1, verb));
        }
        return INSERTING.contains(word)
                ? beforeInsertion(verb - 1)
                : nounPhrases.before(verb).map(this::withoutAntecedent);
    }

    /** Whether the verb continues a clause: "… and said". */
    public boolean isCoordinated(int verb) {
        return WordClass.COORDINATOR.has(passage.lower(verb - 1)) && !passage.opensSentence(verb);
    }

    /** Of "a claim Moscow refutes" only "Moscow": the words before are what it refutes. */
    private Words withoutAntecedent(Words phrase) {
        for (int i = phrase.start() + 1; i + 1 < phrase.end(); i++) {
            boolean noun = !passage.isCapitalized(i)
                    && lexicon.nounAt(passage.lower(), i).isPresent();
            if (noun && passage.isCapitalized(i + 1)) {
                return new Words(i + 1, phrase.end());
            }
        }
        return phrase;
    }

    private boolean isDetermined(int i) {
        String before = passage.lower(i - 1);
        return !passage.opensSentence(i)
                && (WordClass.DETERMINER.has(before) || before.equals("of") || verbs.followsNominal(i));
    }

    private Optional<Words> beforeInsertion(int closingComma) {
        String mark = passage.lower(closingComma);
        for (int i = closingComma - 1; i > 0 && closingComma - i < LONGEST_INSERTION; i--) {
            if (passage.opensSentence(i) || passage.isStop(i) || passage.is(i, ";")) {
                return Optional.empty();
            }
            if (passage.is(i, mark) && !passage.isQuoted(i)) {
                Optional<Words> head = headBefore(i);
                if (head.isPresent()) {
                    int end = isApposition(i + 1, closingComma)
                            ? closingComma
                            : head.get().end();
                    return Optional.of(new Words(head.get().start(), end));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Words> headBefore(int comma) {
        if (WordClass.PERSON.has(passage.lower(comma - 1)) || WordClass.PLURAL.has(passage.lower(comma - 1))) {
            return Optional.of(new Words(comma - 1, comma));
        }
        Optional<Words> head = nounPhrases.before(comma);
        return head.filter(words -> looksLikeSpeaker(words.start()) && !startsBehindComma(words.start(), comma));
    }

    /** "Rep. Adam Roe, D-Ohio, said": what stands between two commas is not yet the head. */
    private boolean startsBehindComma(int start, int comma) {
        return passage.is(start - 1, ",")
                && !passage.opensSentence(start)
                && comma - start <= SHORT
                && passage.isCapitalized(start - 2)
                && isApposition(start, start + 1);
    }

    private boolean looksLikeSpeaker(int start) {
        return passage.isCapitalized(start)
                || WordClass.DETERMINER.has(passage.lower(start))
                || passage.opensSentence(start);
    }

    private boolean isApposition(int start, int end) {
        String word = passage.lower(start);
        boolean insertion = WordClass.PREPOSITION.has(word)
                || (WordClass.SUBORDINATOR.has(word) && !WordClass.RELATIVE.has(word) && !word.equals("whose"))
                || word.endsWith("ing")
                || verbs.isAdverb(start)
                || (end - start > 1 && verbs.isFinite(start));
        return !insertion;
    }
}
