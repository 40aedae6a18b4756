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

    /** Words that differ within a reprint: a letter lost, a mark spelt out; at most one in so many. */
    private static final int REPRINT_SLIP = 60;

    /** Most words of a frame before a reprinted text. */
    private static final int LONGEST_HEAD = 60;

    /** Most words of a frame behind a reprinted text. */
    private static final int LONGEST_TAIL = 120;

    /** Words of a dateline or credit, which need no further look. */
    private static final int SHORT_FRAME = 9;

    /** Least share of the words of both texts in an edited copy. */
    private static final double EDITED_BOTH = 0.4;

    /** Least share of the words of one of them where the other has much more. */
    private static final double EDITED_ONE = 0.85;

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
        if (reprint(one.words(), other.words(), overlap)) {
            kind = Optional.of(CopyKind.REPRINT);
        } else if (Math.min(ofOne, ofOther) >= EDITED_BOTH || Math.max(ofOne, ofOther) >= EDITED_ONE) {
            kind = Optional.of(CopyKind.EDITED);
        } else if (unquoted(one, overlap) >= EXCERPT_WORDS) {
            kind = Optional.of(CopyKind.EXCERPT);
        }
        return kind.map(k -> new Verdict(k, similarity, passages(one, other, overlap)));
    }

    /** The same text but for what stands before and behind it, and for slips. */
    private static boolean reprint(WordSequence one, WordSequence other, Overlap overlap) {
        int last = 0;
        int changed = 0;
        List<Block> blocks = overlap.blocks();
        for (Block block : blocks) {
            if (block.otherFrom() < last) {
                return false;
            }
            if (last > 0) {
                changed += block.otherFrom() - last;
            }
            last = block.otherTo();
            changed += Math.max(block.to() - block.from(), block.otherTo() - block.otherFrom()) - block.same();
        }
        for (int i = 1; i < blocks.size(); i++) {
            changed += blocks.get(i).from() - blocks.get(i - 1).to();
        }
        Block first = blocks.get(0);
        return changed * REPRINT_SLIP <= overlap.same()
                && head(one, first.from())
                && head(other, first.otherFrom())
                && tail(one, blocks.get(blocks.size() - 1).to())
                && tail(other, last);
    }

    private static boolean head(WordSequence words, int to) {
        return to <= SHORT_FRAME || (to <= LONGEST_HEAD && FrameWords.frame(words, 0, to));
    }

    private static boolean tail(WordSequence words, int from) {
        int length = words.size() - from;
        return length <= SHORT_FRAME || (length <= LONGEST_TAIL && FrameWords.frame(words, from, words.size()));
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
