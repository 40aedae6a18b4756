package org.detente.text;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.detente.model.Span;

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

    /** Number of the sentence in which the words begin; absent for words between two sentences. */
    public OptionalInt sentenceOf(Span words) {
        return IntStream.range(0, sentences.size())
                .filter(i -> sentences.get(i).span().start() <= words.start())
                .filter(i -> words.start() < sentences.get(i).span().end())
                .findFirst();
    }
}
