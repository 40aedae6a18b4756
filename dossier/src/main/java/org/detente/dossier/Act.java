package org.detente.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.detente.model.Event;
import org.detente.model.Status;
import org.detente.record.query.Belonging;
import org.detente.record.query.Dated;
import org.detente.record.query.Relation;

/**
 * One act with all reports of it, so that it counts once however often it is told.
 *
 * @param best the report that stands for the act: of the strongest status, then the surest, then the first
 * @param reports all reports in the relation, in its order
 * @param articles how many articles report it
 * @param texts how many of these are no copies of each other
 */
public record Act(Dated<Event> best, List<Dated<Event>> reports, int articles, int texts) {
    private static final List<Status> STRENGTH = List.of(
            Status.HAPPENED,
            Status.ONGOING,
            Status.PLANNED,
            Status.CONDITIONAL,
            Status.POSSIBLE,
            Status.BACKGROUND,
            Status.DENIED);

    public Act {
        reports = List.copyOf(reports);
    }

    /** The acts that the events of a relation report, in the order of their best reports. */
    public static List<Act> of(Relation relation) {
        Belonging belonging = relation.belonging();
        Map<String, List<Dated<Event>>> byAct = new LinkedHashMap<>();
        for (Dated<Event> event : relation.events()) {
            byAct.computeIfAbsent(belonging.act(event.row().id()), act -> new ArrayList<>())
                    .add(event);
        }
        Map<Dated<Event>, Act> acts = new LinkedHashMap<>();
        byAct.values().forEach(reports -> {
            Act act = of(reports, belonging);
            acts.put(act.best(), act);
        });
        return relation.events().stream()
                .filter(acts::containsKey)
                .distinct()
                .map(acts::get)
                .toList();
    }

    /** Whether some report says that it did not happen, while the act stands for another status. */
    public boolean denied() {
        return best.row().status() != Status.DENIED
                && reports.stream().anyMatch(report -> report.row().status() == Status.DENIED);
    }

    private static Act of(List<Dated<Event>> reports, Belonging belonging) {
        Dated<Event> best = reports.stream()
                .min(Comparator.comparing((Dated<Event> report) ->
                                STRENGTH.indexOf(report.row().status()))
                        .thenComparing(report -> -report.row().confidence()))
                .orElseThrow();
        List<String> articles = reports.stream()
                .map(report -> report.row().articleId())
                .distinct()
                .toList();
        long texts = articles.stream().map(belonging::text).distinct().count();
        return new Act(best, reports, articles.size(), (int) texts);
    }
}
