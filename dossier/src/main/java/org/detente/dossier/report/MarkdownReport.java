package org.detente.dossier.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.dossier.SafeLink;
import org.detente.dossier.Sparkline;
import org.detente.dossier.TensionSteps;
import org.detente.dossier.report.Report.Entry;
import org.detente.dossier.report.Report.Quote;
import org.detente.dossier.report.Report.Section;
import org.detente.model.Article;
import org.detente.text.OneLine;

/**
 * Writes a report in Markdown (CommonMark with tables).
 *
 * <p>Text of articles stands within a line, never at its beginning, and every sign that means something there in Markdown or HTML has a
 * backslash or is an entity, so that no text can become a heading, a link, an image or markup.
 */
public final class MarkdownReport {
    /** Signs that mean something within a line: code, emphasis, links, images, tables, mathematics, addresses of mail. */
    private static final String SIGNS = "\\`*_[]!|~#@$";

    private MarkdownReport() {}

    /** The text of the file. */
    public static String of(Report report) {
        StringBuilder text = new StringBuilder("# " + safe(report.title()) + "\n\n");
        report.facts().forEach(fact -> text.append(safe(fact)).append("\n\n"));
        report.tension().ifPresent(tension -> {
            text.append("## Tension\n\n").append(safe(tension.words())).append("\n\n");
            text.append('`')
                    .append(Sparkline.of(TensionSteps.of(tension.series()).values()))
                    .append("` ")
                    .append(TensionSteps.of(tension.series()).unit())
                    .append("\n\n");
        });
        balance(report.balance(), text);
        report.sections().forEach(section -> section(section, text));
        text.append("## Sources\n\n");
        for (int i = 0; i < report.sources().size(); i++) {
            text.append(source(i + 1, report.sources().get(i))).append('\n');
        }
        return text.toString();
    }

    private static void balance(List<List<String>> rows, StringBuilder text) {
        for (int i = 0; i < rows.size(); i++) {
            text.append("| ")
                    .append(rows.get(i).stream().map(MarkdownReport::safe).collect(Collectors.joining(" | ")))
                    .append(" |\n");
            if (i == 0) {
                text.append("|---|")
                        .append("--:|".repeat(rows.get(i).size() - 1))
                        .append('\n');
            }
        }
        text.append('\n');
    }

    private static void section(Section section, StringBuilder text) {
        int shown = section.entries().size();
        text.append("## ")
                .append(safe(section.heading()))
                .append(
                        shown < section.all()
                                ? " (" + shown + " of " + section.all() + ")"
                                : " (" + section.all() + ")")
                .append("\n\n");
        section.entries().forEach(entry -> entry(entry, text));
        text.append('\n');
    }

    private static void entry(Entry entry, StringBuilder text) {
        text.append("- **")
                .append(safe(entry.day()))
                .append("** ")
                .append(safe(entry.what()))
                .append('\n');
        for (Quote quote : entry.quotes()) {
            String words =
                    quote.words().isBlank() ? "" : "**" + safe(quote.words().strip()) + "**";
            String said = quote.before().isBlank() && quote.after().isBlank()
                    ? safe(quote.words())
                    : safe(quote.before()) + words + safe(quote.after());
            text.append("  - ")
                    .append(quote.who().isEmpty() ? "" : safe(quote.who()) + ": ")
                    .append('“')
                    .append(said.strip())
                    .append("” ")
                    .append(quote.numbers().stream().map(n -> "\\[" + n + "\\]").collect(Collectors.joining()))
                    .append('\n');
        }
        entry.note()
                .ifPresent(note -> text.append("  - why: ").append(safe(note)).append('\n'));
    }

    private static String source(int number, Article article) {
        String what = safe(article.outlet().orElse("unknown outlet")) + ", "
                + safe(article.published().map(p -> p.date().toString()).orElse("undated"))
                + article.title().map(title -> ", “" + safe(title) + "”").orElse("");
        Optional<String> link = article.url().flatMap(SafeLink::of);
        String where = link.map(url -> ", [open](<" + url.replace("<", "%3C").replace(">", "%3E") + ">)")
                .or(() -> article.url().map(url -> ", " + safe(url)))
                .orElse("");
        return "- \\[" + number + "\\] " + what + where;
    }

    static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        // what looks like an address becomes a link in many programs, unless a backslash parts it
        OneLine.safe(text)
                .replace("://", "\u0000://")
                .replace("www.", "www\u0000.")
                .codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '&' -> safe.append("&amp;");
                        case 0 -> safe.append("\\");
                        default -> {
                            if (SIGNS.indexOf(c) >= 0) {
                                safe.append('\\');
                            }
                            safe.appendCodePoint(c);
                        }
                    }
                });
        return safe.toString();
    }
}
