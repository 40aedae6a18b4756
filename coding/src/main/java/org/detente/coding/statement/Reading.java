package org.detente.coding.statement;

import org.detente.coding.statement.cue.CueLexicon;

/** A passage with all that the rules ask of it. */
final class Reading {
    final Passage passage;
    final CueLexicon lexicon;
    final Verbs verbs;
    final NounPhrases nounPhrases;
    final Subjects subjects;
    final Clauses clauses;
    final Complements complements;
    final Speakers speakers;

    Reading(Passage passage, CueLexicon lexicon) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.verbs = new Verbs(passage, lexicon);
        this.nounPhrases = new NounPhrases(passage, verbs);
        this.subjects = new Subjects(passage, lexicon, verbs, nounPhrases);
        this.clauses = new Clauses(passage, lexicon, verbs, nounPhrases, subjects);
        this.complements = new Complements(passage, verbs, nounPhrases, clauses);
        this.speakers = new Speakers(passage, verbs, nounPhrases);
    }
}
