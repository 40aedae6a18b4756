package org.detente.coding.actor.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.detente.coding.actor.Table;
import org.detente.model.PartialDate;

/** Dates that cannot be. */
final class DateChecks {
    /** The longest reign of a living memory was 72 years; nobody else has held one office for more than 55. */
    private static final int LONGEST_REIGN_YEARS = 73;

    private static final int LONGEST_TERM_YEARS = 56;
    private static final int LONGEST_CAREER_YEARS = 73;
    private static final Set<String> FOR_LIFE = Set.of("king", "queen", "emperor", "emir", "sultan");

    private final ListedActors listed;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    private DateChecks(ListedActors listed, LocalDate today) {
        this.listed = listed;
        this.today = today;
    }

    static List<Finding> of(ListedActors listed, LocalDate today) {
        DateChecks checks = new DateChecks(listed, today);
        for (ListedTerm term : listed.terms()) {
            checks.dates(term.row(), term.subject());
            checks.life(term);
            checks.length(term);
        }
        listed.bodies().forEach(row -> checks.dates(row, row.get("code")));
        checks.careers();
        return checks.findings;
    }

    private void dates(Table.Row row, String subject) {
        Optional<PartialDate> from = date(row, "from", subject);
        Optional<PartialDate> to = date(row, "to", subject);
        if (from.isPresent()
                && to.isPresent()
                && to.get().last().isBefore(from.get().first())) {
            add(
                    FindingKind.IMPOSSIBLE_DATE,
                    row,
                    subject,
                    "ends (" + to.get() + ") before it begins (" + from.get() + "): swap or correct the dates");
        }
        from.filter(this::isAfterToday)
                .ifPresent(d -> add(
                        FindingKind.AFTER_TODAY,
                        row,
                        subject,
                        "begins after " + today + ": add the row once it is so"));
        to.filter(this::isAfterToday)
                .ifPresent(d -> add(
                        FindingKind.AFTER_TODAY,
                        row,
                        subject,
                        "ends after " + today + ": leave the end empty until it is so"));
    }

    private boolean isAfterToday(PartialDate date) {
        return date.first().isAfter(today);
    }

    private Optional<PartialDate> date(Table.Row row, String column, String subject) {
        Optional<PartialDate> date = ListedTerm.date(row, column);
        if (date.isEmpty() && row.optional(column).isPresent()) {
            add(
                    FindingKind.IMPOSSIBLE_DATE,
                    row,
                    subject,
                    "has \"" + row.get(column) + "\" in column " + column + ": write 2022, 2022-01 or 2022-01-10");
        }
        return date;
    }

    private void life(ListedTerm term) {
        Table.Row actor = listed.actors().get(term.code());
        if (actor == null) {
            return;
        }
        String begin = actor.get("since").isEmpty() ? "from" : "since";
        ListedTerm.date(actor, begin)
                .filter(d -> term.from().isPresent() && term.from().get().last().isBefore(d.first()))
                .ifPresent(d -> add(
                        FindingKind.OUTSIDE_LIFE,
                        term.row(),
                        term.subject(),
                        "begins before " + actor.get("name") + " was there (" + d + ")"));
        ListedTerm.date(actor, "to")
                .filter(d -> term.lastDay().isAfter(d.last()))
                .ifPresent(d -> add(
                        FindingKind.OUTSIDE_LIFE,
                        term.row(),
                        term.subject(),
                        "goes on after the end of " + actor.get("name") + " (" + d + "): give the term its end"));
    }

    private void length(ListedTerm term) {
        int longest = FOR_LIFE.contains(term.role()) ? LONGEST_REIGN_YEARS : LONGEST_TERM_YEARS;
        if (term.from().isPresent() && end(term).isAfter(term.firstDay().plusYears(longest))) {
            add(
                    FindingKind.TOO_LONG,
                    term.row(),
                    term.subject(),
                    "lasts longer than " + longest + " years: is an end missing?");
        }
    }

    /** Two people of one name in one list often show as one very long career. */
    private void careers() {
        Map<String, List<ListedTerm>> byName = listed.terms().stream()
                .filter(t -> t.from().isPresent())
                .collect(Collectors.groupingBy(ListedTerm::name));
        byName.forEach((name, terms) -> {
            LocalDate first = terms.stream()
                    .map(ListedTerm::firstDay)
                    .min(LocalDate::compareTo)
                    .orElse(today);
            ListedTerm last =
                    terms.stream().max((a, b) -> end(a).compareTo(end(b))).orElse(terms.get(0));
            if (terms.size() > 1 && end(last).isAfter(first.plusYears(LONGEST_CAREER_YEARS))) {
                add(
                        FindingKind.TOO_LONG,
                        last.row(),
                        name,
                        "was in office over more than " + LONGEST_CAREER_YEARS + " years: are these two people?");
            }
        });
    }

    private LocalDate end(ListedTerm term) {
        return term.to().map(PartialDate::last).orElse(today);
    }

    private void add(FindingKind kind, Table.Row row, String subject, String text) {
        findings.add(Finding.of(kind, row, subject, text));
    }
}
