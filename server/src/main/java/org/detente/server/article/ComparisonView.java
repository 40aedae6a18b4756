package org.detente.server.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Span;
import org.detente.server.layout.Formats;
import org.detente.stories.copy.Comparison;

/**
 * Two articles side by side.
 *
 * @param left the one
 * @param right the other
 * @param verdict how they share their text
 * @param rows sentences that correspond, or stand in one text alone
 */
public record ComparisonView(Head left, Head right, String verdict, List<Row> rows) {
    public ComparisonView {
        rows = List.copyOf(rows);
    }

    /** An article over its column. */
    public record Head(String id, String title, String what) {}

    /** Words, and whether the other text has them not. */
    public record Words(String text, boolean only) {}

    /**
     * Sentences of one text or of both.
     *
     * @param sign in words: how they differ
     */
    public record Row(String sign, List<Words> left, List<Words> right) {
        public Row {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    static ComparisonView of(Article left, Article right, Formats formats) {
        Comparison comparison = Comparison.of(left, right);
        String verdict = comparison
                .kind()
                .map(kind ->
                        "One shares its text with the other: " + kind.name().toLowerCase(Locale.ROOT)
                                + String.format(Locale.ROOT, ", similarity %.2f", comparison.similarity()) + ".")
                .orElse("They are no copies of each other.");
        return new ComparisonView(
                head(left, formats),
                head(right, formats),
                verdict,
                comparison.rows().stream().map(row -> row(row, left, right)).toList());
    }

    private static Row row(Comparison.Row row, Article left, Article right) {
        String sign;
        if (row.other().isEmpty()) {
            sign = "only left";
        } else if (row.one().isEmpty()) {
            sign = "only right";
        } else {
            sign = (row.same() ? "the same" : "in other words") + (row.moved() ? ", moved" : "");
        }
        return new Row(
                sign, words(left.text(), row.one(), row.oneOnly()), words(right.text(), row.other(), row.otherOnly()));
    }

    private static List<Words> words(String text, Optional<Span> sentences, List<Span> only) {
        List<Words> words = new ArrayList<>();
        if (sentences.isPresent()) {
            int at = sentences.get().start();
            for (Span span : only) {
                if (span.start() >= at && span.end() <= sentences.get().end()) {
                    words.add(new Words(text.substring(at, span.start()), false));
                    words.add(new Words(span.cut(text), true));
                    at = span.end();
                }
            }
            words.add(new Words(text.substring(at, sentences.get().end()), false));
        }
        return words.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    private static Head head(Article article, Formats formats) {
        return new Head(
                article.id(),
                article.title().orElse("(no title)"),
                article.outlet().orElse("unknown outlet")
                        + article.published()
                                .map(p -> ", " + formats.date(p.date()))
                                .orElse(""));
    }
}
