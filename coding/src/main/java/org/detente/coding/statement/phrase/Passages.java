package org.detente.coding.statement.phrase;

import java.util.ArrayList;
import java.util.List;
import org.detente.model.Span;
import org.detente.text.Quotation;
import org.detente.text.Sentence;
import org.detente.text.TextStructure;
import org.detente.text.Token;

/** Cuts a text into passages. */
public final class Passages {
    /** No prose has longer ones; the time that rules take grows with the square of a passage. */
    private static final int LONGEST = 1_000;

    private Passages() {}

    public static List<Passage> of(TextStructure structure) {
        List<Span> quotations = structure.quotations().stream()
                .filter(quotation -> quotation.depth() == 0)
                .map(Quotation::span)
                .toList();
        List<Passage> passages = new ArrayList<>();
        List<Sentence> sentences = structure.sentences();
        int quotation = 0;
        int i = 0;
        while (i < sentences.size()) {
            int end = i + 1;
            int first = quotation;
            while (quotation < quotations.size()
                    && quotations.get(quotation).start()
                            < sentences.get(end - 1).span().end()) {
                while (end < sentences.size()
                        && sentences.get(end).paragraph() == sentences.get(i).paragraph()
                        && sentences.get(end).span().start()
                                < quotations.get(quotation).end()) {
                    end++;
                }
                quotation++;
            }
            if (announces(sentences, end, quotations, quotation)) {
                while (end < sentences.size()
                        && sentences.get(end).span().start()
                                < quotations.get(quotation).end()) {
                    end++;
                }
                quotation++;
            }
            List<Sentence> group = sentences.subList(i, end);
            if (words(group) <= LONGEST) {
                passages.add(new Passage(structure.text(), group, quotations.subList(first, quotation)));
            }
            i = end;
        }
        return passages;
    }

    private static int words(List<Sentence> sentences) {
        return sentences.stream().mapToInt(sentence -> sentence.tokens().size()).sum();
    }

    /** Whether a sentence ends with a colon and the next begins with a quotation: "He added:", then a paragraph of it. */
    private static boolean announces(List<Sentence> sentences, int next, List<Span> quotations, int quotation) {
        if (next >= sentences.size() || quotation >= quotations.size()) {
            return false;
        }
        List<Token> tokens = sentences.get(next - 1).tokens();
        return tokens.get(tokens.size() - 1).text().equals(":")
                && sentences.get(next).span().start()
                        == quotations.get(quotation).start();
    }
}
