package org.detente.search.passage;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.detente.text.Sentence;
import org.detente.text.TextAnalyzer;

/** Breaks of a text where its sentences begin, as all of the program cuts them: "Ms. Orel" and "U.S. envoy" stay whole. */
final class SentenceBreaks extends BreakIterator {
    private CharacterIterator text = new StringCharacterIterator("");
    /** 0, where each further sentence begins, and the text's end. */
    private int[] breaks = {0, 0};

    private int at;

    @Override
    public void setText(CharacterIterator given) {
        text = given;
        StringBuilder characters = new StringBuilder();
        for (char c = given.first(); c != CharacterIterator.DONE; c = given.next()) {
            characters.append(c);
        }
        breaks = IntStream.concat(
                        IntStream.of(0, characters.length()),
                        TextAnalyzer.analyze(characters.toString()).sentences().stream()
                                .map(Sentence::span)
                                .mapToInt(span -> span.start()))
                .sorted()
                .distinct()
                .toArray();
        at = 0;
    }

    @Override
    public CharacterIterator getText() {
        return text;
    }

    @Override
    public int current() {
        return breaks[at];
    }

    @Override
    public int first() {
        at = 0;
        return current();
    }

    @Override
    public int last() {
        at = breaks.length - 1;
        return current();
    }

    @Override
    public int next() {
        return next(1);
    }

    @Override
    public int previous() {
        return next(-1);
    }

    @Override
    public int next(int n) {
        int to = at + n;
        if (to < 0 || to >= breaks.length) {
            at = n > 0 ? breaks.length - 1 : 0;
            return DONE;
        }
        at = to;
        return current();
    }

    @Override
    public int following(int offset) {
        int found = Arrays.binarySearch(breaks, offset);
        int to = found >= 0 ? found + 1 : -found - 1;
        at = Math.min(to, breaks.length - 1);
        return to < breaks.length ? current() : DONE;
    }

    @Override
    public int preceding(int offset) {
        int found = Arrays.binarySearch(breaks, offset);
        int to = (found >= 0 ? found : -found - 1) - 1;
        at = Math.max(to, 0);
        return to >= 0 ? current() : DONE;
    }

    @Override
    @SuppressWarnings("MissingSuperCall") // what a clone shares is never written to
    public Object clone() {
        SentenceBreaks other = new SentenceBreaks();
        other.text = (CharacterIterator) text.clone();
        other.breaks = breaks;
        other.at = at;
        return other;
    }
}
