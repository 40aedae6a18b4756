package org.detente.coding.reader;

import org.detente.encoder.Reading;

/**
 * The scores of consecutive sentences.
 *
 * @param reading scores by piece of the passage
 * @param first number of its first sentence in the article
 * @param end number of the sentence behind its last
 */
public record ReadPassage(Reading reading, int first, int end) {
    public ReadPassage {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("sentences " + first + " to " + end + " are none");
        }
    }
}
