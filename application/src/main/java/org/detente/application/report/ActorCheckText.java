package org.detente.application.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.detente.application.terminal.Style;
import org.detente.application.terminal.Table;
import org.detente.application.terminal.Terminal;
import org.detente.coding.actor.check.CheckReport;
import org.detente.coding.actor.check.CheckReport.AcceptedFinding;
import org.detente.coding.actor.check.Finding;
import org.detente.coding.actor.check.FindingKind;

/** Prints what a check of the lists of actors found. */
public final class ActorCheckText {
    private ActorCheckText() {}

    /**
     * Prints a report.
     *
     * @param json as one JSON object, with everything
     * @param list also what is only worth knowing, and what is accepted
     */
    public static void print(CheckReport report, Terminal terminal, boolean json, boolean list) {
        if (json) {
            terminal.out().println(json(report));
            return;
        }
        terminal.out().println(terminal.styled(Style.HEADING, report.checked()) + " on " + report.today());
        counts(report.counts()).lines().forEach(terminal.out()::println);
        terminal.out().println();
        kinds(report).lines().forEach(terminal.out()::println);
        print(
                "Problems",
                report.findings().stream().filter(f -> f.kind().isProblem()).toList(),
                terminal);
        List<Finding> notes =
                report.findings().stream().filter(f -> !f.kind().isProblem()).toList();
        if (list) {
            print("Worth knowing", notes, terminal);
            printAccepted(report.accepted(), terminal);
        } else if (!notes.isEmpty() || !report.accepted().isEmpty()) {
            terminal.out().println();
            terminal.out()
                    .println(terminal.styled(
                            Style.FAINT,
                            notes.size() + " worth knowing, "
                                    + report.accepted().size() + " accepted: add --list"));
        }
    }

    private static Table counts(Map<String, Integer> counts) {
        Table table = new Table("", "");
        counts.forEach((what, count) -> table.row(what, String.valueOf(count)));
        return table;
    }

    private static Table kinds(CheckReport report) {
        Map<FindingKind, Long> open = new TreeMap<>(
                report.findings().stream().collect(Collectors.groupingBy(Finding::kind, Collectors.counting())));
        Map<FindingKind, Long> accepted = report.accepted().stream()
                .collect(Collectors.groupingBy(a -> a.finding().kind(), Collectors.counting()));
        Table table = new Table("", "found", "accepted");
        for (FindingKind kind : FindingKind.values()) {
            table.row(
                    kind.word() + (kind.isProblem() ? "" : " (worth knowing)"),
                    String.valueOf(open.getOrDefault(kind, 0L)),
                    String.valueOf(accepted.getOrDefault(kind, 0L)));
        }
        return table;
    }

    private static void print(String heading, List<Finding> findings, Terminal terminal) {
        if (!findings.isEmpty()) {
            terminal.out().println();
            terminal.out().println(terminal.styled(Style.HEADING, heading));
            findings.forEach(f -> terminal.out().println("  " + line(f)));
        }
    }

    private static void printAccepted(List<AcceptedFinding> accepted, Terminal terminal) {
        if (!accepted.isEmpty()) {
            terminal.out().println();
            terminal.out().println(terminal.styled(Style.HEADING, "Accepted"));
            accepted.forEach(
                    a -> terminal.out().println("  " + line(a.finding()) + " [" + Terminal.safe(a.reason()) + "]"));
        }
    }

    private static String line(Finding finding) {
        return Terminal.safe(finding.kind().word() + ", " + finding.file() + ", line " + finding.line() + ": "
                + finding.subject() + ": " + finding.text());
    }

    private static String json(CheckReport report) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("checked", report.checked())
                .put("today", report.today().toString())
                .put("problems", report.problems());
        ObjectNode counts = json.putObject("counts");
        report.counts().forEach(counts::put);
        report.findings().forEach(f -> put(json.withArray("findings").addObject(), f));
        report.accepted()
                .forEach(a ->
                        put(json.withArray("accepted").addObject(), a.finding()).put("reason", a.reason()));
        return json.toPrettyString();
    }

    private static ObjectNode put(ObjectNode json, Finding finding) {
        return json.put("kind", finding.kind().word())
                .put("problem", finding.kind().isProblem())
                .put("file", finding.file())
                .put("line", finding.line())
                .put("subject", finding.subject())
                .put("text", finding.text());
    }
}
