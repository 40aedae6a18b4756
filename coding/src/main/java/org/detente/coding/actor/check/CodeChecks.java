package org.detente.coding.actor.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.detente.coding.actor.ActorFile;
import org.detente.coding.actor.Table;

/** Codes that do not exist (any more), and former states without their years. */
final class CodeChecks {
    private static final Pattern BODY = Pattern.compile("(IGO|NSA|NGO):[A-Z0-9+]++");
    private static final Pattern YEARS = Pattern.compile(".+ \\[(\\d{1,4})(BC)?-(\\d{1,4})]");
    private static final Set<String> BLOCS = Set.of("WEST");

    private final Map<String, Table.Row> former =
            ActorFile.FORMER_STATES.rows().stream().collect(Collectors.toMap(r -> r.get("code"), Function.identity()));
    private final Set<String> iso = ListedActors.isoCodes();
    private final List<Finding> findings = new ArrayList<>();
    private final ListedActors listed;
    private final LocalDate today;

    private CodeChecks(ListedActors listed, LocalDate today) {
        this.listed = listed;
        this.today = today;
    }

    static List<Finding> of(ListedActors listed, LocalDate today) {
        CodeChecks checks = new CodeChecks(listed, today);
        listed.terms().forEach(term -> checks.term(term));
        listed.bodies().forEach(row -> checks.body(row));
        listed.states().forEach(row -> checks.state(row));
        return checks.findings;
    }

    private void term(ListedTerm term) {
        Table.Row state = former.get(term.code());
        if (state != null) {
            boolean after = ListedTerm.date(state, "to")
                    .map(end -> term.lastDay().isAfter(end.last()))
                    .orElse(true);
            add(
                    FindingKind.FORMER_STATE,
                    term.row(),
                    term.subject(),
                    state.get("name") + " ended " + state.get("to") + (after ? ", before the term did" : "") + ": use "
                            + state.get("successor"));
        } else if (!listed.actors().containsKey(term.code())) {
            add(
                    FindingKind.UNKNOWN_CODE,
                    term.row(),
                    term.subject(),
                    "has a code of no listed state, body or group: "
                            + "use ISO 3166-1 alpha-3, or add a row for the body");
        }
    }

    private void body(Table.Row row) {
        String code = row.get("code");
        if (former.containsKey(code)) {
            add(
                    FindingKind.FORMER_STATE,
                    row,
                    code,
                    "was withdrawn: use " + former.get(code).get("successor"));
        } else if (!BODY.matcher(code).matches() && !BLOCS.contains(code) && !iso.contains(code)) {
            add(
                    FindingKind.UNKNOWN_CODE,
                    row,
                    code,
                    "is no code: write IGO:, NSA: or NGO: and capitals or digits, or ISO" + " 3166-1 alpha-3");
        }
        String home = row.get("home");
        if (!home.isEmpty() && !iso.contains(home)) {
            add(FindingKind.UNKNOWN_CODE, row, code, "is at home in \"" + home + "\", which is no code of ISO 3166-1");
        }
        listed.bodies().stream()
                .filter(other -> other.get("code").equals(code) && other.line() < row.line())
                .findFirst()
                .ifPresent(
                        other -> add(FindingKind.UNKNOWN_CODE, row, code, "stands in line " + other.line() + " too"));
    }

    private void state(Table.Row row) {
        String code = row.get("code");
        if (!iso.contains(code)) {
            add(FindingKind.UNKNOWN_CODE, row, code, "is no code of ISO 3166-1");
        }
        for (String entry : row.list("former")) {
            years(row, entry);
        }
        row.list("adjectives").stream().filter(e -> e.contains("[")).forEach(e -> years(row, e));
    }

    private void years(Table.Row row, String entry) {
        Matcher years = YEARS.matcher(entry);
        if (!years.matches()) {
            add(FindingKind.FORMER_STATE, row, entry, "lacks its years: write them behind the name as [1922-1991]");
            return;
        }
        int from = Integer.parseInt(years.group(1)) * (years.group(2) == null ? 1 : -1);
        int to = Integer.parseInt(years.group(3));
        if (to < from || to > today.getYear()) {
            add(FindingKind.IMPOSSIBLE_DATE, row, entry, "ends before it begins, or after " + today);
        }
    }

    private void add(FindingKind kind, Table.Row row, String subject, String text) {
        findings.add(Finding.of(kind, row, subject, text));
    }
}
