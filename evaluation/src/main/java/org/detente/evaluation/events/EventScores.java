package org.detente.evaluation.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.model.EventType;
import org.detente.model.Status;
import org.jspecify.annotations.Nullable;

/** Figures over scored items. */
final class EventScores {
    private static final int BINS = 10;
    private static final String ALL = "all";

    private final List<Scored> items;

    EventScores(List<Scored> items) {
        this.items = List.copyOf(items);
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        Map<EventType, int[]> counts = new EnumMap<>(EventType.class);
        for (Scored item : items) {
            item.gold().forEach(pair -> count(counts, pair.type())[2]++);
            for (Answer answer : item.answers()) {
                count(counts, answer.pair().type())[1]++;
                count(counts, answer.pair().type())[0] += item.isRight(answer) ? 1 : 0;
            }
        }
        int[] sum = new int[3];
        counts.values().forEach(c -> {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += c[i];
            }
        });
        add(figures, ALL, sum);
        figures.add(new Figure(ALL, "status macro-f1", statusMacro()));
        figures.add(new Figure(ALL, "calibration error", calibrationError()));
        counts.forEach((type, c) -> add(figures, type.name(), c));
        faults(figures);
        return figures;
    }

    private static int[] count(Map<EventType, int[]> counts, EventType type) {
        return counts.computeIfAbsent(type, t -> new int[3]);
    }

    private static void add(List<Figure> figures, String group, int[] rightGivenGold) {
        double right = rightGivenGold[0];
        figures.add(new Figure(group, "precision", right / Math.max(1, rightGivenGold[1])));
        figures.add(new Figure(group, "recall", right / Math.max(1, rightGivenGold[2])));
        figures.add(new Figure(group, "f1", 2 * right / Math.max(1, rightGivenGold[1] + rightGivenGold[2])));
        figures.add(new Figure(group, "pairs", rightGivenGold[2]));
    }

    private void faults(List<Figure> figures) {
        for (Fault fault : Fault.values()) {
            long wrong = 0;
            long missed = 0;
            for (Scored item : items) {
                wrong += item.answers().stream()
                        .filter(answer -> !item.isRight(answer) && item.fault(answer) == fault)
                        .count();
                missed += item.gold().stream()
                        .filter(pair -> !item.isFound(pair) && item.fault(pair) == fault)
                        .count();
            }
            figures.add(new Figure(fault.toString(), "wrong answers", wrong));
            figures.add(new Figure(fault.toString(), "missed", missed));
        }
    }

    /** Mean of the statuses' F1 over those that right answers have in the gold data. */
    private double statusMacro() {
        double sum = 0;
        int present = 0;
        for (Status status : Status.values()) {
            int gold = statuses(status, null);
            int given = 0;
            for (Status other : Status.values()) {
                given += statuses(other, status);
            }
            present += gold > 0 ? 1 : 0;
            sum += gold > 0 ? 2.0 * statuses(status, status) / (gold + given) : 0;
        }
        return present == 0 ? 0 : sum / present;
    }

    /** How many right answers have a gold status, and where one is named were given that one. */
    private int statuses(Status gold, @Nullable Status given) {
        int number = 0;
        for (Scored item : items) {
            for (Answer answer : item.answers()) {
                boolean counts = item.isRight(answer) && (given == null || answer.status() == given);
                number += counts && item.status(answer).equals(Optional.of(gold)) ? 1 : 0;
            }
        }
        return number;
    }

    /** Mean over ten equal bins of the confidence, weighted by answers, of |share that is right − mean confidence|. */
    private double calibrationError() {
        double[] confidence = new double[BINS];
        double[] right = new double[BINS];
        int answers = 0;
        for (Scored item : items) {
            for (Answer answer : item.answers()) {
                int bin = Math.min(BINS - 1, (int) (answer.confidence() * BINS));
                confidence[bin] += answer.confidence();
                right[bin] += item.isRight(answer) ? 1 : 0;
                answers++;
            }
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(confidence[bin] - right[bin]);
        }
        return answers == 0 ? 0 : error / answers;
    }

    /** What was missed and what is wrong, a line each, and the confusion of statuses. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (Status status : Status.values()) {
            StringBuilder line = new StringBuilder("status " + status + " found as");
            for (Status given : Status.values()) {
                int number = statuses(status, given);
                line.append(number == 0 ? "" : " " + given + " " + number);
            }
            notes.add(line.toString());
        }
        for (Scored item : items) {
            for (Answer answer : item.answers()) {
                if (!item.isRight(answer)) {
                    notes.add(item.item().place() + " " + item.fault(answer) + ": " + words(item, answer.pair())
                            + " (\"" + answer.trigger() + "\", " + answer.confidence() + ")");
                }
            }
            item.gold().stream()
                    .filter(pair -> !item.isFound(pair))
                    .forEach(pair ->
                            notes.add(item.item().place() + " missed, " + item.fault(pair) + ": " + words(item, pair)));
        }
        return notes;
    }

    private static String words(Scored item, OrderedPair pair) {
        return name(item.item(), pair.source()) + " " + pair.type() + " " + name(item.item(), pair.target());
    }

    private static String name(GoldItem item, int actor) {
        return item.actors().containsKey(actor)
                ? "[" + item.actors().get(actor).get(0).cut(item.text()) + "]"
                : actor == OrderedPair.NOBODY ? "-" : "?";
    }

    /** Precision and recall where only answers of at least a confidence count, highest first; tab-separated with a heading. */
    List<String> curve() {
        List<double[]> answers = new ArrayList<>();
        int gold = 0;
        for (Scored item : items) {
            gold += item.gold().size();
            item.answers().forEach(a -> answers.add(new double[] {a.confidence(), item.isRight(a) ? 1 : 0}));
        }
        answers.sort((one, two) -> Double.compare(two[0], one[0]));
        List<String> lines = new ArrayList<>(List.of("confidence\tprecision\trecall"));
        double right = 0;
        for (int i = 0; i < answers.size(); i++) {
            right += answers.get(i)[1];
            boolean last = i + 1 == answers.size() || answers.get(i + 1)[0] < answers.get(i)[0];
            if (last) {
                lines.add(String.format(
                        Locale.ROOT, "%.2f\t%.4f\t%.4f", answers.get(i)[0], right / (i + 1), right / gold));
            }
        }
        return lines;
    }
}
