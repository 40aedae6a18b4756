package org.detente.coding.explanation;

import java.util.Objects;
import org.detente.model.Phrase;

/**
 * How much an answer rests on one word.
 *
 * @param word the word
 * @param without probability of the answer where the word is hidden from the reader
 * @param drop by how much the log-odds (natural logarithm) of the answer fall when it is hidden; negative where they rise
 */
public record WordWeight(Phrase word, double without, double drop) {
    public WordWeight {
        Objects.requireNonNull(word);
        if (!(without >= 0 && without <= 1)) {
            throw new IllegalArgumentException("probability " + without + " is not between 0 and 1");
        }
    }
}
