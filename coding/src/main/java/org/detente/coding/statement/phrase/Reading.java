package org.detente.coding.statement.phrase;

import org.detente.coding.statement.cue.CueLexicon;

/** A passage with all that the rules ask of it. */
public record Reading(
        Passage passage,
        CueLexicon lexicon,
        Verbs verbs,
        NounPhrases nounPhrases,
        Subjects subjects,
        Clauses clauses,
        Complements complements,
        Speakers speakers) {

    /** Reads a passage with the cues of a lexicon. */
    public static Reading of(Passage passage, CueLexicon lexicon) {
        Verbs verbs = new Verbs(passage, lexicon);
        NounPhrases nounPhrases = new NounPhrases(passage, verbs);
        Subjects subjects = new Subjects(passage, lexicon, verbs, nounPhrases);
        Clauses clauses = new Clauses(passage, lexicon, verbs, nounPhrases, subjects);
        Complements complements = new Complements(passage, verbs, nounPhrases, clauses);
        Speakers speakers = new Speakers(passage, verbs, nounPhrases);
        return new Reading(passage, lexicon, verbs, nounPhrases, subjects, clauses, complements, speakers);
    }
}
