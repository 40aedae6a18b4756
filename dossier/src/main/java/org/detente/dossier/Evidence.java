package org.detente.dossier;

import java.util.List;
import org.detente.model.Article;
import org.detente.model.Span;
import org.detente.text.Sentence;
import org.detente.text.TextAnalyzer;

/**
 * The sentence around some words.
 *
 * @param before the sentence up to the words
 * @param words the words themselves
 * @param after the rest of the sentence
 */
public record Evidence(String before, String words, String after) {
    /** The sentence or sentences of an article that hold the words at a span. */
    public static Evidence of(Article article, Span span) {
        return of(article.text(), TextAnalyzer.analyze(article.text()).sentences(), span);
    }

    static Evidence of(String text, List<Sentence> sentences, Span span) {
        int start = span.start();
        int end = span.end();
        for (Sentence sentence : sentences) {
            if (sentence.span().overlaps(span)) {
                start = Math.min(start, sentence.span().start());
                end = Math.max(end, sentence.span().end());
            }
        }
        return new Evidence(text.substring(start, span.start()), span.cut(text), text.substring(span.end(), end));
    }

    /** Sentence and words in at most about so many characters: what is cut is cut far from the words. */
    public Evidence shortened(int length) {
        int room = Math.max(20, length - words.length());
        int left = Math.min(before.length(), Math.max(room / 2, room - after.length()));
        int right = Math.min(after.length(), room - Math.min(left, room));
        String head = before.length() <= left ? before : "…" + fromWord(before.substring(before.length() - left));
        String tail = after.length() <= right ? after : toWord(after.substring(0, right)) + "…";
        return new Evidence(head, words, tail);
    }

    private static String fromWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(space);
    }

    private static String toWord(String text) {
        int space = text.lastIndexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }
}
