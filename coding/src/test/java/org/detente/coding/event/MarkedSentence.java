package org.detente.coding.event;

import org.detente.model.Span;

/** A sentence with {@code <source>} and {@code {target}} marked; an absent mark is an empty span at the edge. */
record MarkedSentence(String text, Span source, Span target) {
    static MarkedSentence of(String marked) {
        StringBuilder text = new StringBuilder();
        int[] at = {0, 0, -1, -1};
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            int mark = "<>{}".indexOf(c);
            if (mark < 0) {
                text.append(c);
            } else {
                at[mark] = text.length();
            }
        }
        Span target = at[2] < 0 ? new Span(text.length(), text.length()) : new Span(at[2], at[3]);
        return new MarkedSentence(text.toString(), new Span(at[0], at[1]), target);
    }
}
