package org.detente.stories.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.detente.model.Span;
import org.detente.text.Sentence;
import org.detente.text.TextStructure;
import org.detente.text.Token;

/**
 * The words of each sentence of a text that a rewording is likely to keep: names, numbers, and the stems of longer words.
 *
 * @param sentences in the order of the text
 */
record TellingWords(List<Sentence> sentences, List<Map<String, Double>> words) {
    /** Of a longer text the beginning is compared. */
    private static final int MOST_SENTENCES = 800;

    private static final double NAME = 3;
    private static final double NUMBER = 3;
    private static final double WORD = 1;

    /** Shorter words are mostly grammar. */
    private static final int SHORTEST = 4;

    /** Letters that a word and its forms share. */
    private static final int STEM = 5;

    static TellingWords of(TextStructure structure) {
        String text = structure.text();
        List<Sentence> sentences = structure
                .sentences()
                .subList(0, Math.min(MOST_SENTENCES, structure.sentences().size()));
        List<Map<String, Double>> words = new ArrayList<>();
        for (Sentence sentence : sentences) {
            words.add(words(text, sentence));
        }
        return new TellingWords(sentences, words);
    }

    /** The words of some sentences, from one to before another. */
    Map<String, Double> words(int from, int to) {
        if (to - from == 1) {
            return words.get(from);
        }
        Map<String, Double> together = new HashMap<>();
        words.subList(from, to).forEach(together::putAll);
        return together;
    }

    /** Where some sentences stand, from one to before another. */
    Span span(int from, int to) {
        return new Span(
                sentences.get(from).span().start(), sentences.get(to - 1).span().end());
    }

    private static Map<String, Double> words(String text, Sentence sentence) {
        Map<String, Double> words = new HashMap<>();
        for (Token token : sentence.tokens()) {
            String word = token.span().cut(text);
            char first = word.charAt(0);
            if (Character.isDigit(first)) {
                words.put(word, NUMBER);
            } else if (Character.isUpperCase(first)
                    && token.span().start() > sentence.span().start()) {
                words.put(stem(word), NAME);
            } else if (word.length() >= SHORTEST && Character.isLetter(first)) {
                words.putIfAbsent(stem(word), WORD);
            }
        }
        return words;
    }

    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() <= STEM ? lower : lower.substring(0, STEM);
    }
}
