package org.detente.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.Span;
import org.detente.text.Quotation;
import org.detente.text.TextStructure;

/**
 * Gives spans of the trained reader the ends that rules give theirs: without marks of the sentence around them, with the
 * marks of a quotation that they open or close.
 */
final class ReadSpans {
    /** Most characters between two parts that are one. */
    private static final int GAP = 60;

    /** Length of a word that is no part by itself. */
    private static final int STRAY = 3;

    private static final String LOOSE = ".,;:?!…—–-\u00A0 \t\n";

    private final String text;
    private final List<Quotation> quotations;

    ReadSpans(TextStructure structure) {
        this.text = structure.text();
        this.quotations = structure.quotations().stream()
                .filter(quotation -> quotation.depth() == 0)
                .toList();
    }

    /** A speaker without commas around it and without its "'s"; absent where nothing is left. */
    Optional<Span> speaker(Span span) {
        return stripped(span).map(plain -> {
            String words = plain.cut(text);
            boolean possessive = words.endsWith("'s") || words.endsWith("’s");
            return possessive && words.length() > 2 ? new Span(plain.start(), plain.end() - 2) : plain;
        });
    }

    /**
     * The parts of a content. Parts are one where the words between them are few and neither the cue nor the speaker: what
     * interrupts an utterance is the attribution. A single short word beside other parts is dropped.
     *
     * @param cue what attributes it; a quotation without the cue in it is said as a whole
     * @param speaker who is named as its source
     */
    List<Span> content(List<Span> parts, Span cue, Optional<Span> speaker) {
        List<Span> found = new ArrayList<>();
        for (Span part : parts) {
            Optional<Span> next = stripped(part)
                    .filter(plain -> plain.length() > STRAY || parts.size() == 1)
                    .map(plain -> withQuotations(plain, cue));
            if (next.isEmpty()) {
                continue;
            }
            int last = found.size() - 1;
            boolean joined =
                    last >= 0 && isGap(found.get(last).end(), next.get().start(), cue, speaker);
            if (joined) {
                found.set(
                        last,
                        new Span(
                                found.get(last).start(),
                                Math.max(found.get(last).end(), next.get().end())));
            } else {
                found.add(next.get());
            }
        }
        return found;
    }

    /** Whether a quotation opens where the span does and holds all of it. */
    boolean isDirect(Span span) {
        return quotationAt(span.start())
                .filter(q -> q.span().start() == span.start() && q.span().end() >= span.end())
                .isPresent();
    }

    /** Without the marks at both ends that stand in no quotation. */
    private Optional<Span> stripped(Span span) {
        int start = span.start();
        int end = Math.min(text.length(), span.end() + (endsAbbreviation(span.end()) ? 1 : 0));
        while (end > start && isLoose(end - 1) && !endsAbbreviation(end - 1)) {
            end--;
        }
        while (start < end && isLoose(start)) {
            start++;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** Whether the full stop at an offset belongs to initials before it: "U.S." */
    private boolean endsAbbreviation(int stop) {
        return stop >= 3
                && stop < text.length()
                && text.charAt(stop) == '.'
                && Character.isUpperCase(text.charAt(stop - 1))
                && text.charAt(stop - 2) == '.';
    }

    private boolean isLoose(int offset) {
        return LOOSE.indexOf(text.charAt(offset)) >= 0 && quotationAt(offset).isEmpty();
    }

    private Span withQuotations(Span span, Span cue) {
        int start = quotationAt(span.start())
                .map(Quotation::span)
                .filter(quotation -> !quotation.contains(cue))
                .map(Span::start)
                .orElse(span.start());
        int end = quotationAt(span.end() - 1)
                .map(Quotation::span)
                .filter(quotation -> !quotation.contains(cue))
                .map(Span::end)
                .orElse(span.end());
        return new Span(start, end);
    }

    /** The outermost quotation that holds the character at an offset. */
    private Optional<Quotation> quotationAt(int offset) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < quotations.size() && quotations.get(low).span().start() <= offset
                ? Optional.of(quotations.get(low))
                : Optional.empty();
    }

    private static boolean isGap(int from, int to, Span cue, Optional<Span> speaker) {
        if (from >= to) {
            return true;
        }
        Span gap = new Span(from, to);
        return gap.length() <= GAP
                && !gap.overlaps(cue)
                && speaker.filter(gap::overlaps).isEmpty();
    }
}
