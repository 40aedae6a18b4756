package org.detente.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.detente.model.Span;

/**
 * Pairs quotation marks, paragraph by paragraph.
 *
 * <p>A quotation that is still open at the end of a paragraph goes to that end when the next paragraph opens with a
 * mark of the same family, as a quotation over several paragraphs does; otherwise its opening mark was a slip and is
 * passed over. A single mark opens a quotation only where a later one in the paragraph can close it; a mark behind
 * a plural ("ministers' talks") closes only when no better one follows.
 */
final class QuotationFinder {
    private static final int LONGEST_SINGLE = 1_000;
    private static final int DEEPEST = 4;

    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private int closerFrom;
    private int closer;

    private QuotationFinder(String text) {
        this.text = text;
    }

    static List<Quotation> quotations(String text) {
        QuotationFinder finder = new QuotationFinder(text);
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            finder.scan(start, end);
            start = end + 1;
        }
        return finder.inOrder();
    }

    private void scan(int start, int end) {
        Deque<QuotationMark> open = new ArrayDeque<>();
        int i = start;
        while (i < end) {
            Optional<QuotationMark> mark = QuotationMark.at(text, i);
            if (mark.isPresent() && mark.get().end() <= end) {
                pair(mark.get(), open, end);
                i = mark.get().end();
            } else {
                i++;
            }
        }
        while (open.size() > 1) {
            open.pop();
        }
        if (!open.isEmpty() && reopens(open.peek(), end)) {
            add(open.peek().start(), open.peek().end(), trimmed(open.peek().end(), end), end);
        }
    }

    private void pair(QuotationMark mark, Deque<QuotationMark> open, int end) {
        boolean isOpen = open.stream().anyMatch(o -> o.family() == mark.family());
        if (isOpen && mark.mayClose() && !isLateApostrophe(mark, end)) {
            while (open.element().family() != mark.family()) {
                open.pop();
            }
            QuotationMark opening = open.pop();
            add(opening.start(), opening.end(), mark.start(), mark.end());
        } else if (mark.mayOpen() && open.size() < DEEPEST) {
            if (mark.family() != QuotationMark.Family.SINGLE || (!isOpen && closesLater(mark, end))) {
                open.push(mark);
            }
        }
    }

    /** An apostrophe behind a plural, where a better closing mark follows. */
    private boolean isLateApostrophe(QuotationMark mark, int end) {
        return mark.family() == QuotationMark.Family.SINGLE && isWeak(mark.start()) && closesLater(mark, end);
    }

    private boolean closesLater(QuotationMark opening, int end) {
        int limit = Math.min(end, opening.end() + LONGEST_SINGLE);
        if (!opening.mayClose()) {
            int closing = nextCloser(opening.end() + 1, limit);
            return closing < limit && text.substring(opening.end(), closing).indexOf('‘') < 0;
        }
        for (int i = opening.end() + 1; i < limit; i++) {
            if (opensAnother(i)) {
                return false;
            }
            if (!isWeak(i) && isCloser(i)) {
                return true;
            }
        }
        return false;
    }

    /** Where the next single mark that may close stands; searched once, since marks are asked for in order. */
    private int nextCloser(int from, int limit) {
        if (from < closerFrom || from > closer) {
            closerFrom = from;
            closer = from;
        }
        while (closer < limit && !isCloser(closer)) {
            closer++;
        }
        return closer;
    }

    private boolean isCloser(int offset) {
        char c = text.charAt(offset);
        return (c == '\'' || c == '’')
                && QuotationMark.at(text, offset)
                        .filter(m -> m.family() == QuotationMark.Family.SINGLE && m.mayClose())
                        .isPresent();
    }

    private boolean opensAnother(int offset) {
        char c = text.charAt(offset);
        return c == '‘'
                || (c == '\''
                        && QuotationMark.at(text, offset)
                                .filter(m -> m.family() == QuotationMark.Family.SINGLE && m.mayOpen() && !m.mayClose())
                                .isPresent());
    }

    private boolean isWeak(int offset) {
        return (Characters.before(text, offset) | 0x20) == 's'
                && Characters.at(text, offset + 1) == ' '
                && Character.isLowerCase(Characters.at(text, offset + 2));
    }

    private boolean reopens(QuotationMark opening, int paragraphEnd) {
        int i = paragraphEnd;
        while (i < text.length() && Characters.isSpace(text.charAt(i))) {
            i++;
        }
        return i < text.length()
                && QuotationMark.at(text, i)
                        .filter(m -> m.family() == opening.family() && m.mayOpen())
                        .isPresent();
    }

    private int trimmed(int start, int end) {
        int i = end;
        while (i > start && Characters.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private void add(int start, int innerStart, int innerEnd, int end) {
        int behind = Math.max(innerEnd, trimmed(innerEnd, end));
        found.add(new Quotation(new Span(start, behind), new Span(innerStart, innerEnd), 0));
    }

    /** In the order of the opening marks, with the depth that nesting gives. */
    private List<Quotation> inOrder() {
        found.sort(Comparator.comparingInt(q -> q.span().start()));
        List<Quotation> ordered = new ArrayList<>(found.size());
        Deque<Span> around = new ArrayDeque<>();
        for (Quotation quotation : found) {
            while (!around.isEmpty() && !around.element().contains(quotation.span())) {
                around.pop();
            }
            ordered.add(new Quotation(quotation.span(), quotation.inner(), around.size()));
            around.push(quotation.span());
        }
        return Collections.unmodifiableList(ordered);
    }
}
