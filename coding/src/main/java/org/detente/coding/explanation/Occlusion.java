package org.detente.coding.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.detente.encoder.Encoder;
import org.detente.encoder.Reading;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.detente.text.Sentence;
import org.detente.text.Token;

/**
 * Finds the words that an answer rests on: each word of the sentence is hidden in turn, the passage is read again, and what
 * counts is how far the log-odds of the answer fall. One pass of the encoder a word, for at most {@value #MOST_READ} words,
 * those nearest to the trigger.
 *
 * <p>Source: M. D. Zeiler and R. Fergus, Visualizing and Understanding Convolutional Networks (2014), section 3 (occlusion);
 * J. Li, W. Monroe and D. Jurafsky, Understanding Neural Networks through Representation Erasure (2016), for words.
 */
final class Occlusion {
    /** Words that are hidden at most. */
    static final int MOST_READ = 64;

    /** Words that are told at most. */
    static final int MOST_TOLD = 5;

    /** Words that are told although they count little beside the first. */
    private static final int ALWAYS_TOLD = 3;

    /** Share of the first word's drop that counts little. */
    private static final double LITTLE = 0.1;

    private final Encoder encoder;

    Occlusion(Encoder encoder) {
        this.encoder = encoder;
    }

    /** The words on which the answer rests most, the weightiest first. */
    List<WordWeight> weightiest(Reading reading, String text, Sentence sentence, Span trigger, RootJudge judge) {
        double whole = judge.logOdds(reading);
        List<WordWeight> weights = new ArrayList<>();
        for (Span word : nearest(sentence, trigger)) {
            Reading hidden = encoder.read(encoder.masked(reading.passage(), word));
            double drop = whole - judge.logOdds(hidden);
            if (drop > 0) {
                weights.add(new WordWeight(Phrase.of(text, word), judge.probability(hidden), drop));
            }
        }
        weights.sort(Comparator.comparingDouble((WordWeight w) -> -w.drop()));
        return told(weights);
    }

    static List<WordWeight> told(List<WordWeight> sorted) {
        List<WordWeight> told = new ArrayList<>();
        for (WordWeight weight : sorted) {
            boolean counts = told.size() < ALWAYS_TOLD
                    || weight.drop() >= LITTLE * told.get(0).drop();
            if (told.size() < MOST_TOLD && counts) {
                told.add(weight);
            }
        }
        return told;
    }

    /** The words of the sentence, those nearest to the trigger where there are too many, in the order of the text. */
    static List<Span> nearest(Sentence sentence, Span trigger) {
        return sentence.tokens().stream()
                .filter(Token::isWord)
                .map(Token::span)
                .sorted(Comparator.comparingInt(word -> distance(word, trigger)))
                .limit(MOST_READ)
                .sorted()
                .toList();
    }

    private static int distance(Span word, Span trigger) {
        return Math.max(0, Math.max(trigger.start() - word.end(), word.start() - trigger.end()));
    }
}
