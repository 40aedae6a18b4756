package org.detente.evaluation.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.detente.evaluation.Evaluation.Figure;

/** Figures over coded rows. */
final class Scores {
    /** How many figures there are before those by root. */
    static final int SUMMARY = 4;

    private final List<Coded> coded;

    Scores(List<Coded> coded) {
        this.coded = List.copyOf(coded);
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(summary("all"));
        for (String root : roots()) {
            double[] prf = precisionRecallF1(root, c -> c.pair().root(), Coded::root);
            figures.add(new Figure(root, "precision", prf[0]));
            figures.add(new Figure(root, "recall", prf[1]));
            figures.add(new Figure(root, "f1", prf[2]));
        }
        return figures;
    }

    /** The first {@link #SUMMARY} figures, under the name of a group. */
    List<Figure> summary(String group) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(group, "macro-f1", macroF1(c -> c.pair().root(), Coded::root)));
        figures.add(new Figure(
                group, "accuracy", share(c -> c.root().equals(c.pair().root()))));
        figures.add(new Figure(
                group, "quad macro-f1", macroF1(c -> "" + Root.quad(c.pair().root()), c -> "" + Root.quad(c.root()))));
        figures.add(new Figure(group, "without a root", share(c -> c.root().equals(Root.NONE))));
        return figures;
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (String root : roots()) {
            long rows = coded.stream().filter(c -> c.pair().root().equals(root)).count();
            notes.add(root + ": " + rows + " rows");
        }
        notes.add("macro-F1 is the mean over the roots that the gold rows hold; a row without a root counts as wrong");
        return notes;
    }

    private Set<String> roots() {
        Set<String> roots = new TreeSet<>();
        coded.forEach(c -> roots.add(c.pair().root()));
        return roots;
    }

    private double share(Function<Coded, Boolean> test) {
        return coded.isEmpty() ? 0 : (double) coded.stream().filter(test::apply).count() / coded.size();
    }

    private double macroF1(Function<Coded, String> gold, Function<Coded, String> given) {
        return coded.stream()
                .map(gold)
                .distinct()
                .sorted()
                .mapToDouble(label -> precisionRecallF1(label, gold, given)[2])
                .average()
                .orElse(0);
    }

    private double[] precisionRecallF1(String label, Function<Coded, String> gold, Function<Coded, String> given) {
        double right = 0;
        double wanted = 0;
        double found = 0;
        for (Coded c : coded) {
            boolean isGold = gold.apply(c).equals(label);
            boolean isGiven = given.apply(c).equals(label);
            right += isGold && isGiven ? 1 : 0;
            wanted += isGold ? 1 : 0;
            found += isGiven ? 1 : 0;
        }
        double precision = found == 0 ? 0 : right / found;
        double recall = wanted == 0 ? 0 : right / wanted;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new double[] {precision, recall, f1};
    }
}
