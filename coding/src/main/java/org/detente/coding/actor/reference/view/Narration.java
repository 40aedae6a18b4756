package org.detente.coding.actor.reference.view;

import java.util.List;
import org.detente.coding.actor.Words;

/** How far apart the sentences of an article are for its teller: those that are nothing but somebody's words do not count. */
public final class Narration {
    /** A longer speech leaves whoever was spoken of before it behind. */
    private static final int LONGEST_SPEECH = 8;

    /** How many sentences up to each are told by the article itself. */
    private final int[] told;

    public Narration(List<SentenceView> sentences, Voices voices) {
        told = new int[sentences.size()];
        int count = 0;
        for (int i = 0; i < told.length; i++) {
            count += isQuoted(sentences.get(i).words(), voices) ? 0 : 1;
            told[i] = count;
        }
    }

    private static boolean isQuoted(Words words, Voices voices) {
        for (int i = 0; i < words.size(); i++) {
            if (Character.isLetter(words.text(i).codePointAt(0)) && !voices.isQuoted(words.span(i))) {
                return false;
            }
        }
        return true;
    }

    /** From a sentence to a later one, in sentences that the article tells itself; at least 1 where they are two. */
    public int distance(int from, int to) {
        return from == to ? 0 : Math.max(1, told[to] - told[from]);
    }

    /** How many sentences in front of one are no farther than a distance, a speech of some length between them left out. */
    public int reach(int sentence, int distance) {
        int from = sentence;
        while (from > 0 && sentence - from < distance + LONGEST_SPEECH && distance(from - 1, sentence) <= distance) {
            from--;
        }
        return sentence - from;
    }
}
