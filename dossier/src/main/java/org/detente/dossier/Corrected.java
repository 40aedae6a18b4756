package org.detente.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.detente.model.Event;
import org.detente.record.query.Dated;
import org.detente.record.relation.Act;
import org.detente.record.relation.Section;

/** Takes rows out of lists that somebody has found wrong. */
final class Corrected {
    private Corrected() {}

    static <T> Section<T> rows(Section<T> section, Predicate<T> wrong) {
        List<T> left = section.rows().stream().filter(wrong.negate()).toList();
        return new Section<>(left, section.total() - (section.rows().size() - left.size()));
    }

    static Section<Act> acts(Section<Act> section, Set<String> wrong) {
        List<Act> left = new ArrayList<>();
        for (Act act : section.rows()) {
            List<Dated<Event>> reports = act.reports().stream()
                    .filter(report -> !wrong.contains(report.row().id()))
                    .toList();
            if (reports.size() == act.reports().size()) {
                left.add(act);
            } else if (!reports.isEmpty()) {
                left.add(act(act, reports));
            }
        }
        return new Section<>(left, section.total() - (section.rows().size() - left.size()));
    }

    /** The surest report of those with the status of the act stands for it where the best one is wrong. */
    private static Act act(Act act, List<Dated<Event>> reports) {
        Dated<Event> best = reports.contains(act.best())
                ? act.best()
                : reports.stream()
                        .min(Comparator.comparing(
                                        (Dated<Event> report) -> report.row().status()
                                                != act.best().row().status())
                                .thenComparing(report -> -report.row().confidence()))
                        .orElseThrow();
        int articles = (int) reports.stream()
                .map(report -> report.row().articleId())
                .distinct()
                .count();
        return new Act(best, reports, articles, Math.min(act.texts(), articles));
    }
}
