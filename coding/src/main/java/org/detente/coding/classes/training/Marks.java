package org.detente.coding.classes.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.Span;

/**
 * A sentence with its marks taken out: {@code <s>…</s>} around the source and {@code <t>…</t>} around the target.
 *
 * <p>Of several marks of one kind the first counts. Marks may nest, but must be closed.
 */
record Marks(String text, Optional<Span> source, Optional<Span> target) {
    private static final List<String> MARKS = List.of("<s>", "</s>", "<t>", "</t>");

    /**
     * Reads a marked sentence.
     *
     * @throws IllegalArgumentException where a mark is not opened, not closed or encloses nothing; the message says which
     */
    static Marks of(String marked) {
        StringBuilder text = new StringBuilder();
        List<List<Span>> spans = List.of(new ArrayList<>(), new ArrayList<>());
        int[] open = {-1, -1};
        int i = 0;
        while (i < marked.length()) {
            int mark = mark(marked, i);
            if (mark < 0) {
                text.append(marked.charAt(i++));
                continue;
            }
            int side = mark / 2;
            boolean opens = mark % 2 == 0;
            if (opens && open[side] >= 0) {
                throw new IllegalArgumentException(MARKS.get(mark) + " stands again before " + MARKS.get(mark + 1));
            }
            if (!opens && open[side] < 0) {
                throw new IllegalArgumentException(MARKS.get(mark) + " has no " + MARKS.get(mark - 1) + " before it");
            }
            if (!opens) {
                spans.get(side).add(stripped(text, open[side], MARKS.get(mark - 1)));
            }
            open[side] = opens ? text.length() : -1;
            i += MARKS.get(mark).length();
        }
        for (int side = 0; side < 2; side++) {
            if (open[side] >= 0) {
                throw new IllegalArgumentException(
                        MARKS.get(2 * side) + " is not closed: write " + MARKS.get(2 * side + 1) + " behind the words");
            }
        }
        return new Marks(
                text.toString(),
                spans.get(0).stream().findFirst(),
                spans.get(1).stream().findFirst());
    }

    private static Span stripped(StringBuilder text, int from, String mark) {
        int start = from;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            throw new IllegalArgumentException(mark + " encloses nothing");
        }
        return new Span(start, end);
    }

    private static int mark(String text, int at) {
        for (int mark = 0; mark < MARKS.size(); mark++) {
            if (text.startsWith(MARKS.get(mark), at)) {
                return mark;
            }
        }
        return -1;
    }
}
