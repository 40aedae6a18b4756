package org.detente.coding.affairs.trained;

import java.util.ArrayList;
import java.util.List;
import org.detente.model.Mention;

/** What is seen of one who may take part in a meeting, before it is compared with the others. */
final class Candidate {
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Integer> sentences = new ArrayList<>();
    private double chance;
    private double here;
    private boolean stands;

    void add(Mention mention, int sentence) {
        mentions.add(mention);
        sentences.add(sentence);
    }

    /** Of a mention near the telling words. */
    void likely(double more, boolean inSentence, boolean asSide) {
        chance = Math.max(chance, more);
        here = inSentence ? Math.max(here, more) : here;
        stands |= inSentence && asSide;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** Number of the sentence of each mention. */
    List<Integer> sentences() {
        return sentences;
    }

    /** How likely the network finds it that one of the mentions near the telling words takes part. */
    double chance() {
        return chance;
    }

    /** The same of those in the sentence. */
    double here() {
        return here;
    }

    /** Whether the sentence names him, not as a place. */
    boolean stands() {
        return stands;
    }
}
