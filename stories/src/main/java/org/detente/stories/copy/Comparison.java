package org.detente.stories.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.CopyKind;
import org.detente.model.Span;

/**
 * Two texts laid side by side, sentence by sentence.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(article, other);
 * for (Comparison.Row row : comparison.rows()) { … }
 * }</pre>
 *
 * @param kind how the one shares its text with the other; absent where they are no copies
 * @param similarity see {@link org.detente.model.Copy}; 0 where they are no copies
 * @param rows in the order of the one text, with the sentences that only the other has where they stand in it
 */
public record Comparison(Optional<CopyKind> kind, double similarity, List<Row> rows) {
    /** Sentences that share less are not the same sentence in another place. */
    private static final double MOVED = 0.5;

    /**
     * Sentences of the one text, of the other, or of both where they correspond.
     *
     * @param one where they stand in the one text; absent where only the other has them
     * @param other where they stand in the other text; absent where only the one has them
     * @param moved whether they stand in another order there
     * @param oneOnly words of the one that the other has not, or not in this order
     * @param otherOnly words of the other that the one has not, or not in this order
     */
    public record Row(
            Optional<Span> one, Optional<Span> other, boolean moved, List<Span> oneOnly, List<Span> otherOnly) {
        public Row {
            if (one.isEmpty() && other.isEmpty()) {
                throw new IllegalArgumentException("a row has sentences of one text or of both");
            }
            oneOnly = List.copyOf(oneOnly);
            otherOnly = List.copyOf(otherOnly);
        }

        /** Whether both have these sentences word by word. */
        public boolean same() {
            return one.isPresent() && other.isPresent() && oneOnly.isEmpty() && otherOnly.isEmpty();
        }
    }

    public Comparison {
        rows = List.copyOf(rows);
    }

    /** Compares two articles. */
    public static Comparison of(Article one, Article other) {
        CopyText left = new CopyText(one);
        CopyText right = new CopyText(other);
        Optional<CopyJudge.Verdict> verdict = CopyJudge.judge(left, right);
        List<SentencePair> pairs = SentenceAlignment.whole(left.tellingWords(), right.tellingWords())
                .pairs();
        return new Comparison(
                verdict.map(CopyJudge.Verdict::kind),
                verdict.map(CopyJudge.Verdict::similarity).orElse(0.0),
                new Side(left, right).rows(pairs));
    }

    /** The two texts while rows are made of them. */
    private record Side(CopyText one, CopyText other) {
        List<Row> rows(List<SentencePair> pairs) {
            List<SentencePair> left = new ArrayList<>(pairs);
            List<Row> rows = new ArrayList<>();
            for (SentencePair pair : pairs) {
                if (!left.contains(pair)) {
                    continue;
                }
                left.remove(pair);
                if (pair.ofBoth()) {
                    rows.add(row(pair, false));
                } else {
                    Optional<SentencePair> elsewhere = elsewhere(pair, left);
                    elsewhere.ifPresent(left::remove);
                    rows.add(row(elsewhere.map(pair::with).orElse(pair), elsewhere.isPresent()));
                }
            }
            return rows;
        }

        /** Among what is left of the other text the sentence that corresponds to one which seemed alone. */
        private Optional<SentencePair> elsewhere(SentencePair alone, List<SentencePair> left) {
            SentencePair best = null;
            double most = MOVED;
            for (SentencePair candidate : left) {
                if (!candidate.ofBoth() && candidate.ofOne() != alone.ofOne()) {
                    SentencePair both = alone.with(candidate);
                    double share = share(both);
                    if (share > most) {
                        most = share;
                        best = candidate;
                    }
                }
            }
            return Optional.ofNullable(best);
        }

        private double share(SentencePair pair) {
            WordSequence left = words(one, pair.oneFrom(), pair.oneTo());
            WordSequence right = words(other, pair.otherFrom(), pair.otherTo());
            int same = WordDifference.of(left, right).same();
            return 2.0 * same / (left.size() + right.size());
        }

        private Row row(SentencePair pair, boolean moved) {
            Optional<Span> left = span(one, pair.oneFrom(), pair.oneTo());
            Optional<Span> right = span(other, pair.otherFrom(), pair.otherTo());
            if (left.isEmpty() || right.isEmpty()) {
                return new Row(left, right, false, List.of(), List.of());
            }
            WordSequence words = words(one, pair.oneFrom(), pair.oneTo());
            WordSequence otherWords = words(other, pair.otherFrom(), pair.otherTo());
            WordDifference difference = WordDifference.of(words, otherWords);
            return new Row(
                    left,
                    right,
                    moved,
                    shifted(difference.oneOnly(), left.get().start()),
                    shifted(difference.otherOnly(), right.get().start()));
        }

        private static List<Span> shifted(List<Span> spans, int by) {
            return spans.stream()
                    .map(span -> new Span(span.start() + by, span.end() + by))
                    .toList();
        }

        private static Optional<Span> span(CopyText text, int from, int to) {
            return from == to
                    ? Optional.empty()
                    : Optional.of(text.tellingWords().span(from, to));
        }

        private static WordSequence words(CopyText text, int from, int to) {
            return WordSequence.of(
                    text.tellingWords().span(from, to).cut(text.article().text()));
        }
    }
}
