package org.detente.coding.text;

import java.util.List;
import java.util.Objects;

/**
 * A clean text with its sentences and quotations.
 *
 * @param text the clean text
 * @param sentences in the order of the text
 * @param quotations in the order of their opening marks
 */
public record TextStructure(String text, List<Sentence> sentences, List<Quotation> quotations) {
    public TextStructure {
        Objects.requireNonNull(text);
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
    }
}
