package org.detente.coding.statement.phrase;

import java.util.ArrayList;
import java.util.List;
import org.detente.model.Span;
import org.detente.text.Token;

/** Says which words lie in which quotation. */
final class QuotationIndex {
    private final List<Token> tokens;
    private final List<Span> outermost;

    QuotationIndex(List<Token> tokens, List<Span> outermost) {
        this.tokens = tokens;
        this.outermost = outermost;
    }

    /** The quotations in words; {@code quotationOf} gets each word's number in them, or -1. */
    public List<Words> fill(int[] quotationOf) {
        List<Words> quotations = new ArrayList<>();
        int i = 0;
        for (Span span : outermost) {
            while (i < tokens.size() && tokens.get(i).span().start() < span.start()) {
                quotationOf[i++] = -1;
            }
            int start = i;
            while (i < tokens.size() && tokens.get(i).span().end() <= span.end()) {
                quotationOf[i++] = quotations.size();
            }
            if (i > start) {
                quotations.add(new Words(start, i));
            }
        }
        while (i < tokens.size()) {
            quotationOf[i++] = -1;
        }
        return List.copyOf(quotations);
    }
}
