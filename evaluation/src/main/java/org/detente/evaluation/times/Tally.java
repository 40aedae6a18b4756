package org.detente.evaluation.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.detente.evaluation.Evaluation.Figure;

/** Counts over documents, all together and by type. */
final class Tally {
    private static final String ALL = "all";

    private final Map<String, Integer> given = new TreeMap<>();
    private final Map<String, List<Matched>> matched = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    void add(TimeDocument document, List<TimeTag> answers) {
        List<Matched> here = Matched.of(document.tags(), answers);
        for (Matched match : here) {
            add(ALL, match);
            add(match.gold().type(), match);
        }
        answers.forEach(answer -> {
            given.merge(ALL, 1, Integer::sum);
            given.merge(answer.type(), 1, Integer::sum);
        });
        note(document, here, answers);
    }

    private void add(String group, Matched match) {
        matched.computeIfAbsent(group, g -> new ArrayList<>()).add(match);
    }

    private void note(TimeDocument document, List<Matched> here, List<TimeTag> answers) {
        String from = document.name() + " ("
                + document.created().map(Object::toString).orElse("-") + ") ";
        for (Matched match : here) {
            if (!match.isStrict() || !match.hasValue() || !match.hasType()) {
                misses.add(from
                        + words(document, match.gold())
                        + match.answer()
                                .map(a -> ", found " + words(document, a))
                                .orElse(", not found"));
            }
        }
        List<TimeTag> used =
                here.stream().flatMap(match -> match.answer().stream()).toList();
        answers.stream()
                .filter(answer -> !used.contains(answer))
                .forEach(answer -> misses.add(from + "not in the gold data: " + words(document, answer)));
    }

    private static String words(TimeDocument document, TimeTag tag) {
        return "\"" + tag.span().cut(document.text()) + "\" " + tag.type() + " " + tag.value();
    }

    List<String> misses() {
        return misses;
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        addAll(figures, ALL);
        matched.keySet().stream().filter(group -> !group.equals(ALL)).forEach(group -> addAll(figures, group));
        return figures;
    }

    private void addAll(List<Figure> figures, String group) {
        List<Matched> gold = matched.getOrDefault(group, List.of());
        int answers = given.getOrDefault(group, 0);
        long strict = count(gold, Matched::isStrict);
        long relaxed = count(gold, match -> match.answer().isPresent());
        long typed = count(gold, Matched::hasType);
        long valued = count(gold, Matched::hasValue);
        figures.add(new Figure(group, "strict f1", f1(strict, answers, gold.size())));
        figures.add(new Figure(group, "precision", share(strict, answers)));
        figures.add(new Figure(group, "recall", share(strict, gold.size())));
        figures.add(new Figure(group, "relaxed f1", f1(relaxed, answers, gold.size())));
        figures.add(new Figure(group, "type f1", f1(typed, answers, gold.size())));
        figures.add(new Figure(group, "value f1", f1(valued, answers, gold.size())));
        figures.add(new Figure(group, "value accuracy", share(valued, relaxed)));
        figures.add(new Figure(group, "found", answers));
        figures.add(new Figure(group, "expected", gold.size()));
    }

    private static long count(List<Matched> gold, Predicate<Matched> right) {
        return gold.stream().filter(right).count();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double f1(long right, long given, long gold) {
        return given + gold == 0 ? 0 : 2.0 * right / (given + gold);
    }
}
