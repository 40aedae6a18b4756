package org.detente.stories.copy;

import java.util.List;
import java.util.Optional;
import org.detente.model.CopyKind;
import org.detente.model.Passage;
import org.detente.model.Span;
import org.detente.text.Quotation;

/** Decides whether two texts are copies, and of which kind. */
final class CopyJudge {
    /** What was found out about two texts. */
    record Verdict(CopyKind kind, double similarity, List<Passage> passages) {}

    /** Least share of the words of one of the two in an edited copy. */
    private static final double EDITED_ONE = 0.6;

    /** Least share of the words of both where they stand in several passages. */
    private static final double EDITED_BOTH = 0.3;

    private static final int SEVERAL = 3;

    /** Words outside of quotations that an excerpt shares at least. */
    private static final int EXCERPT_WORDS = 45;

    /** A passage of an excerpt is at least as long. */
    private static final int EXCERPT_PASSAGE = 40;

    private CopyJudge() {}

    static Optional<Verdict> judge(CopyText one, CopyText other) {
        if (one.words().size() == 0 || other.words().size() == 0) {
            return Optional.empty();
        }
        if (one.words().sameAs(other.words())) {
            CopyKind kind = sameTitle(one, other) ? CopyKind.IDENTICAL : CopyKind.REPRINT;
            return Optional.of(new Verdict(kind, 1, List.of(whole(one, other))));
        }
        Overlap overlap = Overlap.of(one.words(), other.words());
        double verbatim = (double) overlap.inRuns()
                / Math.min(one.words().size(), other.words().size());
        return wordByWord(one, other, overlap).or(() -> Rewording.of(one, other, verbatim));
    }

    private static Optional<Verdict> wordByWord(CopyText one, CopyText other, Overlap overlap) {
        if (overlap.blocks().isEmpty()) {
            return Optional.empty();
        }
        int same = overlap.same();
        double ofOne = (double) same / one.words().size();
        double ofOther = (double) same / other.words().size();
        double similarity = 2.0 * same / (one.words().size() + other.words().size());
        Optional<CopyKind> kind = Optional.empty();
        if (Reprint.is(one.words(), other.words(), overlap)) {
            kind = Optional.of(CopyKind.REPRINT);
        } else if (Math.max(ofOne, ofOther) >= EDITED_ONE
                || (Math.min(ofOne, ofOther) >= EDITED_BOTH && overlap.blocks().size() >= SEVERAL)) {
            kind = Optional.of(CopyKind.EDITED);
        } else if (unquoted(one, overlap) >= EXCERPT_WORDS) {
            kind = Optional.of(CopyKind.EXCERPT);
        }
        return kind.map(k -> new Verdict(k, similarity, passages(one, other, overlap)));
    }

    /** The words of long shared passages that are no quotation: two reporters may quote the same speech. */
    private static int unquoted(CopyText text, Overlap overlap) {
        int words = 0;
        for (Block block : overlap.blocks()) {
            if (block.same() >= EXCERPT_PASSAGE) {
                for (int i = block.from(); i < block.to(); i++) {
                    words += quoted(text, text.words().span(i, i + 1)) ? 0 : 1;
                }
            }
        }
        return words;
    }

    private static boolean quoted(CopyText text, Span word) {
        return text.structure().quotations().stream()
                .map(Quotation::span)
                .anyMatch(quotation -> quotation.contains(word));
    }

    private static List<Passage> passages(CopyText one, CopyText other, Overlap overlap) {
        return overlap.blocks().stream()
                .map(block -> new Passage(
                        one.words().span(block.from(), block.to()),
                        other.words().span(block.otherFrom(), block.otherTo())))
                .toList();
    }

    private static Passage whole(CopyText one, CopyText other) {
        return new Passage(
                one.words().span(0, one.words().size()),
                other.words().span(0, other.words().size()));
    }

    private static boolean sameTitle(CopyText one, CopyText other) {
        Optional<String> title = one.article().title();
        Optional<String> otherTitle = other.article().title();
        return title.isEmpty()
                || otherTitle.isEmpty()
                || WordSequence.of(title.get()).sameAs(WordSequence.of(otherTitle.get()));
    }
}
