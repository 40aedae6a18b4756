package org.detente.coding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Span;

/** Finds sentences, tokens and quotations. */
public final class TextAnalyzer {
    private static final Pattern TOKEN =
            Pattern.compile("(?:\\p{L}\\.){2,}|[\\p{L}\\p{N}]+(?:[-.,'’][\\p{L}\\p{N}]+)*|\\S");
    private static final Pattern SENTENCE = Pattern.compile("[^\\n]+?(?:[.!?]+[\"”’')]*(?=\\s|$)|(?=\\n|$))");

    private TextAnalyzer() {}

    /** Analyses a clean text whose paragraphs are separated by empty lines. */
    public static TextStructure analyze(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher m = SENTENCE.matcher(text);
        int paragraph = 0;
        int last = 0;
        while (m.find()) {
            if (text.substring(last, m.start()).contains("\n")) {
                paragraph++;
            }
            last = m.end();
            List<Token> tokens = tokens(text, m.start(), m.end());
            if (!tokens.isEmpty()) {
                Span span = new Span(
                        tokens.get(0).span().start(),
                        tokens.get(tokens.size() - 1).span().end());
                sentences.add(new Sentence(span, paragraph, tokens));
            }
        }
        return new TextStructure(text, sentences, List.of());
    }

    private static List<Token> tokens(String text, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        Matcher m = TOKEN.matcher(text).region(start, end);
        while (m.find()) {
            tokens.add(new Token(m.group(), new Span(m.start(), m.end())));
        }
        return tokens;
    }
}
