package org.detente.evaluation.actors;

import java.util.List;
import org.detente.model.Span;

/** The chains of one article, of the gold data or of a program, up to where the gold data goes. */
record Marked(List<List<Span>> chains) {
    Marked {
        chains = chains.stream().map(List::copyOf).filter(c -> !c.isEmpty()).toList();
    }

    /** One reference. */
    record Word(int chain, int place, Span span) {}

    List<Word> words() {
        List<Word> words = new java.util.ArrayList<>();
        for (int c = 0; c < chains.size(); c++) {
            for (int p = 0; p < chains.get(c).size(); p++) {
                words.add(new Word(c, p, chains.get(c).get(p)));
            }
        }
        return words;
    }
}
