package org.detente.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.detente.model.Span;

/** Groups tokens into sentences. A line break always ends one; the rest is decided by {@link SentenceEnd}. */
final class SentenceSplitter {
    private final String text;
    private final List<Token> tokens;
    private final SentenceEnd end;
    private final List<Sentence> sentences = new ArrayList<>();

    private SentenceSplitter(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.end = new SentenceEnd(tokens);
    }

    static List<Sentence> sentences(String text, List<Token> tokens) {
        SentenceSplitter splitter = new SentenceSplitter(text, tokens);
        int paragraph = 0;
        int start = 0;
        while (start < tokens.size()) {
            int stop = splitter.paragraphEnd(start);
            splitter.splitParagraph(start, stop, paragraph++);
            start = stop;
        }
        return splitter.sentences;
    }

    private int paragraphEnd(int start) {
        int i = start + 1;
        while (i < tokens.size() && !lineBreakBefore(i)) {
            i++;
        }
        return i;
    }

    private boolean lineBreakBefore(int i) {
        for (int at = tokens.get(i - 1).span().end(); at < tokens.get(i).span().start(); at++) {
            if (text.charAt(at) == '\n') {
                return true;
            }
        }
        return false;
    }

    private void splitParagraph(int from, int to, int paragraph) {
        boolean[] held = heldByParentheses(from, to);
        int start = from;
        int i = from;
        while (i < to) {
            int behind = end.behind(i, start, to);
            if (behind > i && behind < to && held[behind - 1 - from]) {
                i++;
            } else if (behind > i) {
                add(start, behind, paragraph);
                start = behind;
                i = behind;
            } else {
                i++;
            }
        }
        if (start < to) {
            add(start, to, paragraph);
        }
    }

    /**
     * Tokens inside a parenthesis that stands within a sentence; one that holds whole sentences (it opens behind a
     * sentence's end) holds nothing together. A parenthesis that is not closed in its paragraph does not count.
     */
    private boolean[] heldByParentheses(int from, int to) {
        int[] change = new int[to - from + 1];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = from; i < to; i++) {
            String mark = tokens.get(i).text();
            if (mark.equals("(") || mark.equals("[")) {
                open.push(i);
            } else if ((mark.equals(")") || mark.equals("]")) && !open.isEmpty()) {
                int opened = open.pop();
                if (opened > from && !SentenceEnd.isMark(tokens.get(opened - 1))) {
                    change[opened - from]++;
                    change[i - from]--;
                }
            }
        }
        boolean[] held = new boolean[to - from];
        int depth = 0;
        for (int i = 0; i < held.length; i++) {
            depth += change[i];
            held[i] = depth > 0;
        }
        return held;
    }

    private void add(int start, int stop, int paragraph) {
        Span span = new Span(
                tokens.get(start).span().start(), tokens.get(stop - 1).span().end());
        sentences.add(new Sentence(span, paragraph, tokens.subList(start, stop)));
    }
}
