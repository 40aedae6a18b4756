package org.detente.coding.event.trigger;

import java.util.List;
import java.util.Set;
import org.detente.coding.codebook.CodebookMatch.Range;
import org.detente.model.Span;
import org.detente.text.Sentence;
import org.detente.text.Token;

/** A sentence's tokens in lower case, with the way from offsets to token numbers. */
public record Words(Sentence sentence, List<String> lower) {
    private static final Set<String> ADVERBS =
            Set.of("also", "then", "later", "now", "still", "again", "already", "had", "has", "have");

    public static Words of(Sentence sentence) {
        return new Words(sentence, sentence.tokens().stream().map(Token::lower).toList());
    }

    public int size() {
        return lower.size();
    }

    /** A token in lower case, or the empty string outside the sentence. */
    public String at(int i) {
        return i >= 0 && i < lower.size() ? lower.get(i) : "";
    }

    /** The word before a verb, behind adverbs: "it" of "it also". */
    public String subjectBefore(int verb) {
        int i = verb - 1;
        while (ADVERBS.contains(at(i)) || (at(i).length() > 4 && at(i).endsWith("ly"))) {
            i--;
        }
        return at(i);
    }

    /** The tokens that a span touches; empty at the nearest token where it touches none. */
    public Range range(Span span) {
        int start = 0;
        while (start < size() && tokenSpan(start).end() <= span.start()) {
            start++;
        }
        int end = start;
        while (end < size() && tokenSpan(end).start() < span.end()) {
            end++;
        }
        return new Range(start, end);
    }

    /** The stretch of the text that a run of tokens covers. */
    public Span span(int start, int end) {
        return new Span(tokenSpan(start).start(), tokenSpan(end - 1).end());
    }

    private Span tokenSpan(int i) {
        return sentence.tokens().get(i).span();
    }
}
