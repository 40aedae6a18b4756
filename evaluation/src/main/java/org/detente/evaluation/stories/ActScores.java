package org.detente.evaluation.stories;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.evaluation.Half;
import org.detente.evaluation.copies.story.Act;
import org.detente.model.StoryEvent;

/**
 * How well story events and the acts of our stories match, one to one, those of the same type first.
 *
 * <p>An act that no article's coding holds is missed by the coder, and counts against the end-to-end figures alone. A story event that
 * matches an act which another one matched already tells it twice, and counts against the precision; one that matches none is one
 * of the many acts that the head of a story does not name, and is judged by nobody.
 */
final class ActScores {
    private final Half half;
    private final List<String> wrong = new ArrayList<>();
    private int acts;
    private int held;
    private int found;
    private int foundAtAll;
    private int twice;

    ActScores(Half half) {
        this.half = half;
    }

    /**
     * Scores a story.
     *
     * @param articles those that tell its acts
     * @param rows the story events that these report
     */
    void add(List<Act> gold, List<Told> articles, List<StoryEvent> rows) {
        Set<String> used = new HashSet<>();
        List<Act> open = new ArrayList<>(gold);
        for (boolean sameType : new boolean[] {true, false}) {
            for (Act act : List.copyOf(open)) {
                rows.stream()
                        .filter(row -> !used.contains(row.id()) && ActMatch.of(row, act))
                        .filter(row -> !sameType || row.type() == act.type())
                        .findFirst()
                        .ifPresent(row -> {
                            used.add(row.id());
                            open.remove(act);
                        });
            }
        }
        acts += gold.size();
        foundAtAll += gold.size() - open.size();
        for (Act act : gold) {
            boolean isHeld = articles.stream()
                    .anyMatch(told -> told.coded().events().stream().anyMatch(event -> ActMatch.of(event, told, act)));
            held += isHeld ? 1 : 0;
            found += isHeld && !open.contains(act) ? 1 : 0;
            if (isHeld && open.contains(act)) {
                wrong.add("lost: " + articles.get(0).part().story() + ' ' + act);
            }
        }
        for (StoryEvent row : rows) {
            if (!used.contains(row.id()) && gold.stream().anyMatch(act -> ActMatch.of(row, act))) {
                twice++;
                wrong.add("twice: " + articles.get(0).part().story() + ' ' + row.type() + ' ' + row.source() + ' '
                        + row.target());
            }
        }
    }

    List<Figure> figures() {
        double precision = found / (double) Math.max(1, found + twice);
        double recall = found / (double) Math.max(1, held);
        String name = "story events, acts that a coding holds, " + half.label();
        return List.of(
                new Figure(name, "precision", precision),
                new Figure(name, "recall", recall),
                new Figure(name, "f1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)),
                new Figure(name, "acts", held),
                new Figure(
                        "story events, all acts, " + half.label(), "recall", foundAtAll / (double) Math.max(1, acts)),
                new Figure("story events, all acts, " + half.label(), "acts", acts));
    }

    /** What was lost or told twice. */
    List<String> wrong() {
        return wrong;
    }
}
