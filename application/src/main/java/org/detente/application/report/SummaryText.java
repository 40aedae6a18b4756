package org.detente.application.report;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.detente.application.pipeline.ReadSummary;
import org.detente.application.terminal.Style;
import org.detente.application.terminal.Terminal;

/** Prints what became of the items of a read. */
public final class SummaryText {
    private SummaryText() {}

    /** Prints the summary of a read into the record in a folder. */
    public static void print(ReadSummary summary, Path record, Terminal terminal) {
        line(
                terminal,
                "read",
                summary.read(),
                ": " + summary.statements() + " statements, " + summary.events() + " events");
        reasons(terminal, "not coded", summary.uncodedArticles(), languages(summary.uncoded()));
        if (summary.alreadyKnown() > 0) {
            line(terminal, "already known", summary.alreadyKnown(), "");
        }
        reasons(terminal, "skipped", summary.skippedItems(), summary.skipped());
        reasons(terminal, "failed", summary.failedItems(), summary.failed());
        terminal.err()
                .println(terminal.styled(
                        Style.FAINT,
                        String.format(
                                Locale.ROOT,
                                "%.1f s, %.0f items a second; the record is in %s",
                                summary.seconds(),
                                summary.items() / Math.max(summary.seconds(), 1e-3),
                                record)));
        terminal.err().flush();
    }

    private static Map<String, Long> languages(Map<String, Long> byCode) {
        Map<String, Long> languages = new TreeMap<>();
        byCode.forEach((code, count) -> languages.merge(
                "in " + Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH)
                        + ": kept as text, only English is coded",
                count,
                Long::sum));
        return languages;
    }

    private static void reasons(Terminal terminal, String what, long count, Map<String, Long> reasons) {
        if (count > 0) {
            line(terminal, what, count, "");
            reasons.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(reason ->
                            terminal.err().printf(Locale.ROOT, "%18d %s%n", reason.getValue(), reason.getKey()));
        }
    }

    private static void line(Terminal terminal, String what, long count, String more) {
        terminal.err().printf(Locale.ROOT, "%-13s %4d%s%n", what, count, more);
    }
}
