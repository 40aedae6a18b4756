package org.detente.evaluation.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says in words which parts of an article's gold attributions have no exact answer, and what was answered in their place. */
final class Misses {
    private static final int MOST = 160;

    private Misses() {}

    /** A line for each part that was missed, in the order of the gold data. */
    static List<String> of(GoldArticle article, List<Frame> answers) {
        List<String> lines = new ArrayList<>();
        for (Role role : Role.values()) {
            List<Extent> found =
                    answers.stream().flatMap(frame -> frame.role(role).stream()).toList();
            article.frames().stream()
                    .flatMap(frame -> frame.role(role).stream())
                    .filter(gold -> !found.contains(gold))
                    .forEach(gold -> lines.add(line(article, role, gold, found)));
        }
        return lines;
    }

    private static String line(GoldArticle article, Role role, Extent gold, List<Extent> found) {
        Optional<Extent> nearest = found.stream()
                .filter(answer -> answer.shared(gold) > 0)
                .max(Comparator.comparingInt(answer -> answer.shared(gold)));
        return article.name() + " " + role.label() + ": " + words(article, gold)
                + nearest.map(answer -> ", found " + words(article, answer)).orElse(", not found");
    }

    private static String words(GoldArticle article, Extent extent) {
        String all = String.join(
                        " … ",
                        extent.spans().stream()
                                .map(span -> span.cut(article.text()))
                                .toList())
                .replaceAll("\\s+", " ");
        return "\""
                + (all.length() > MOST
                        ? all.substring(0, MOST / 2) + " … " + all.substring(all.length() - MOST / 2)
                        : all)
                + "\"";
    }
}
