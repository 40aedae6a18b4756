package org.detente.evaluation.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.detente.model.Span;

/**
 * A set of characters of a text, as spans that are apart, in order.
 *
 * <p>White space and punctuation at the ends of each span do not belong to it, and spans with nothing else between
 * them are one: what annotators and programs draw differently for no reason that a reader would see.
 */
record Extent(List<Span> spans) {
    Extent {
        spans = List.copyOf(spans);
    }

    static Extent of(String text, Collection<Span> parts) {
        List<Span> spans = new ArrayList<>();
        for (Span part : parts.stream().sorted().toList()) {
            int start = Math.min(part.start(), text.length());
            int end = Math.min(part.end(), text.length());
            while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
                end -= Character.charCount(text.codePointBefore(end));
            }
            while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
                start += Character.charCount(text.codePointAt(start));
            }
            if (start < end) {
                join(text, spans, new Span(start, end));
            }
        }
        return new Extent(spans);
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    /** How many characters both hold. */
    int shared(Extent other) {
        int shared = 0;
        for (Span a : spans) {
            for (Span b : other.spans) {
                shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            }
        }
        return shared;
    }

    private static void join(String text, List<Span> spans, Span next) {
        int last = spans.size() - 1;
        if (last >= 0 && isBlank(text, spans.get(last).end(), next.start())) {
            spans.set(
                    last,
                    new Span(spans.get(last).start(), Math.max(spans.get(last).end(), next.end())));
        } else {
            spans.add(next);
        }
    }

    private static boolean isBlank(String text, int from, int to) {
        return from >= to || text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
