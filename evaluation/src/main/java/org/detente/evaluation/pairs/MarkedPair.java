package org.detente.evaluation.pairs;

import org.detente.model.Span;

/**
 * One row of the gold data.
 *
 * @param id the row's id
 * @param root the gold root
 * @param sentence the sentence without marks
 * @param source the words between {@code <s>} and {@code </s>}, the sentence's beginning where it has no such marks
 * @param target the words between {@code <t>} and {@code </t>}, the sentence's end where it has no such marks
 */
public record MarkedPair(String id, String root, String sentence, Span source, Span target) {
    /** Cuts the marks out of a sentence; what is marked comes as offsets into the rest. */
    public static MarkedPair of(String id, String root, String marked) {
        StringBuilder sentence = new StringBuilder();
        int[] at = {-1, -1, -1, -1};
        for (int i = 0; i < marked.length(); i++) {
            int mark = mark(marked, i);
            if (mark < 0) {
                sentence.append(marked.charAt(i));
            } else {
                // the first marks count where a name is marked twice
                at[mark] = at[mark] < 0 ? sentence.length() : at[mark];
                i = marked.indexOf('>', i);
            }
        }
        Span source = at[0] < 0 || at[1] < at[0] ? new Span(0, 0) : new Span(at[0], at[1]);
        Span target =
                at[2] < 0 || at[3] < at[2] ? new Span(sentence.length(), sentence.length()) : new Span(at[2], at[3]);
        return new MarkedPair(id, root, sentence.toString(), source, target);
    }

    private static int mark(String text, int i) {
        String[] marks = {"<s>", "</s>", "<t>", "</t>"};
        for (int m = 0; m < marks.length; m++) {
            if (text.startsWith(marks[m], i)) {
                return m;
            }
        }
        return -1;
    }
}
