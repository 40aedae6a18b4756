package org.detente.coding.actor.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Offices with two holders at once, or with none for too long. */
final class SuccessionChecks {
    private static final Comparator<ListedTerm> BY_BEGIN =
            Comparator.comparing(ListedTerm::firstDay).thenComparing(ListedTerm::lastDay);

    /** From here on the lists mean to be complete; of earlier holders only the best known are listed. */
    private static final LocalDate COMPLETE_FROM = LocalDate.of(1996, 1, 1);

    private SuccessionChecks() {}

    static List<Finding> of(ListedActors listed) {
        Succession succession = new Succession();
        List<Finding> findings = new ArrayList<>();
        Map<String, List<ListedTerm>> byOffice = listed.terms().stream()
                .filter(t -> t.from().isPresent())
                .collect(Collectors.groupingBy(ListedTerm::office, TreeMap::new, Collectors.toList()));
        byOffice.forEach((office, terms) -> {
            String role = terms.get(0).role();
            succession
                    .of(role)
                    .ifPresentOrElse(
                            rule -> holders(
                                    office, terms.stream().sorted(BY_BEGIN).toList(), rule, findings),
                            () -> findings.add(Finding.of(
                                    FindingKind.UNKNOWN_ROLE,
                                    terms.get(0).row(),
                                    role,
                                    "is a role that succession.tsv does not know: is it misspelt?")));
        });
        return findings;
    }

    private static void holders(String office, List<ListedTerm> terms, Succession.Rule rule, List<Finding> findings) {
        ListedTerm latest = terms.get(0);
        for (ListedTerm term : terms.subList(1, terms.size())) {
            boolean same = term.name().equals(latest.name());
            if ((rule.oneHolder() || same) && term.surelyOverlaps(latest)) {
                findings.add(Finding.of(
                        FindingKind.OVERLAP,
                        term.row(),
                        office + ": " + latest.name() + " / " + term.name() + ", "
                                + term.row().get("from"),
                        same
                                ? "is the same term twice, or two terms that overlap"
                                : term.name() + " begins (" + term.row().get("from") + ") before " + latest.name()
                                        + " ends (" + end(latest) + ")"));
            }
            long vacant = vacant(latest.lastDay(), term.firstDay());
            boolean complete = !latest.lastDay().isBefore(COMPLETE_FROM);
            if (complete
                    && rule.oneHolder()
                    && rule.gapDays().map(days -> vacant > days).orElse(false)) {
                findings.add(Finding.of(
                        FindingKind.GAP,
                        term.row(),
                        office + ", " + end(latest) + " to " + term.row().get("from"),
                        "nobody is listed for " + vacant + " days between " + latest.name() + " and " + term.name()));
            }
            if (term.lastDay().isAfter(latest.lastDay())) {
                latest = term;
            }
        }
    }

    private static String end(ListedTerm term) {
        return term.row().get("to").isEmpty() ? "no end" : term.row().get("to");
    }

    private static long vacant(LocalDate end, LocalDate begin) {
        return end.isBefore(begin) ? ChronoUnit.DAYS.between(end, begin) : 0;
    }
}
