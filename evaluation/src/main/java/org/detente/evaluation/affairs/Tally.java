package org.detente.evaluation.affairs;

import java.util.List;
import org.detente.evaluation.Evaluation.Figure;

/** Right, found and expected rows of one table. */
final class Tally {
    private int right;
    private int found;
    private int expected;

    void add(long nowRight, int nowFound, int nowExpected) {
        right += (int) nowRight;
        found += nowFound;
        expected += nowExpected;
    }

    List<Figure> figures(String group) {
        return List.of(
                new Figure(group, "precision", share(right, found)),
                new Figure(group, "recall", share(right, expected)),
                new Figure(group, "f1", share(2 * right, found + expected)),
                new Figure(group, "right", right),
                new Figure(group, "found", found),
                new Figure(group, "expected", expected));
    }

    /** For what is asked only of rows that were found: the share that is right. */
    List<Figure> accuracy(String group) {
        return List.of(
                new Figure(group, "accuracy", share(right, expected)),
                new Figure(group, "right", right),
                new Figure(group, "expected", expected));
    }

    /** For what is told only of some rows: the share of those told that is right. */
    List<Figure> precision(String group) {
        return List.of(
                new Figure(group, "precision", share(right, found)),
                new Figure(group, "right", right),
                new Figure(group, "found", found));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
