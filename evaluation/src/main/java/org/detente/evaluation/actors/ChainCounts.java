package org.detente.evaluation.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.model.Span;

/** Counts of one or more articles. */
final class ChainCounts {
    private int right;
    private int wrong;
    private int unmarked;
    private int expected;
    private double cubedPrecision;
    private double cubedRecall;
    private int answered;
    private int gold;
    private final List<String> misses = new ArrayList<>();

    private ChainCounts() {}

    ChainCounts(String text, Marked found, Marked marked) {
        Alignment alignment = new Alignment(text, found, marked);
        Set<Marked.Word> reached = new HashSet<>();
        for (Marked.Word word : found.words()) {
            if (word.place() > 0) {
                link(text, found, marked, alignment, word, reached);
            }
        }
        for (Marked.Word word : marked.words()) {
            expected += word.place() > 0 ? 1 : 0;
        }
        for (Marked.Word word : marked.words()) {
            if (word.place() > 0 && !reached.contains(word)) {
                misses.add("lacks \"" + cut(text, word.span()) + "\" at "
                        + word.span().start() + " of " + chain(text, marked, word.chain()));
            }
        }
        cubed(found, marked, alignment);
    }

    private void link(
            String text, Marked found, Marked marked, Alignment alignment, Marked.Word word, Set<Marked.Word> reached) {
        Optional<Marked.Word> gold = alignment.gold(word);
        Optional<Integer> before = identity(found, alignment, word);
        if (gold.isEmpty() || before.isEmpty()) {
            unmarked++;
            if (gold.isPresent()) {
                misses.add("unmarked before \"" + cut(text, word.span()) + "\" at "
                        + word.span().start());
            } else {
                misses.add("unmarked \"" + cut(text, word.span()) + "\" at "
                        + word.span().start() + " in " + chain(text, found, word.chain()));
            }
        } else if (gold.get().chain() == before.get()) {
            right++;
            reached.add(gold.get());
        } else {
            wrong++;
            misses.add("wrong \"" + cut(text, word.span()) + "\" at "
                    + word.span().start() + ": put to " + chain(text, found, word.chain()) + ", is "
                    + chain(text, marked, gold.get().chain()));
        }
    }

    /** Whose chain it is so far: the gold chain of most of its earlier references, of two the one that came first. */
    private static Optional<Integer> identity(Marked found, Alignment alignment, Marked.Word word) {
        Map<Integer, Integer> votes = new LinkedHashMap<>();
        for (int p = 0; p < word.place(); p++) {
            Span span = found.chains().get(word.chain()).get(p);
            alignment
                    .gold(new Marked.Word(word.chain(), p, span))
                    .ifPresent(g -> votes.merge(g.chain(), 1, Integer::sum));
        }
        return votes.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey);
    }

    private void cubed(Marked found, Marked marked, Alignment alignment) {
        Map<List<Integer>, Integer> cells = new HashMap<>();
        Map<Integer, Integer> ofFound = new HashMap<>();
        for (Marked.Word word : found.words()) {
            alignment.gold(word).ifPresent(g -> {
                cells.merge(List.of(word.chain(), g.chain()), 1, Integer::sum);
                ofFound.merge(word.chain(), 1, Integer::sum);
            });
        }
        cells.forEach((cell, count) -> {
            cubedPrecision += (double) count * count / ofFound.getOrDefault(cell.get(0), 1);
            cubedRecall +=
                    (double) count * count / marked.chains().get(cell.get(1)).size();
            answered += count;
        });
        gold += marked.words().size();
    }

    ChainCounts plus(ChainCounts other) {
        ChainCounts sum = new ChainCounts();
        for (ChainCounts part : List.of(this, other)) {
            sum.right += part.right;
            sum.wrong += part.wrong;
            sum.unmarked += part.unmarked;
            sum.expected += part.expected;
            sum.cubedPrecision += part.cubedPrecision;
            sum.cubedRecall += part.cubedRecall;
            sum.answered += part.answered;
            sum.gold += part.gold;
        }
        return sum;
    }

    List<String> misses() {
        return List.copyOf(misses);
    }

    List<Figure> figures(String group) {
        double precision = share(right, right + wrong);
        double recall = share(right, expected);
        return List.of(
                new Figure(group, "precision", precision),
                new Figure(group, "recall", recall),
                new Figure(group, "strict", share(right, right + wrong + unmarked)),
                new Figure(group, "b3-p", share(cubedPrecision, answered)),
                new Figure(group, "b3-r", share(cubedRecall, gold)),
                new Figure(group, "right", right),
                new Figure(group, "wrong", wrong),
                new Figure(group, "unmarked", unmarked),
                new Figure(group, "expected", expected));
    }

    private static double share(double part, int all) {
        return all == 0 ? 0 : part / all;
    }

    private static String cut(String text, Span span) {
        return span.cut(text).replaceAll("\\s+", " ");
    }

    private static String chain(String text, Marked marked, int chain) {
        return marked.chains().get(chain).stream()
                .limit(2)
                .map(s -> cut(text, s))
                .toList()
                .toString();
    }
}
