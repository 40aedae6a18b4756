package org.detente.application.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.application.terminal.Style;
import org.detente.application.terminal.Terminal;
import org.detente.model.Article;
import org.detente.model.Span;
import org.detente.stories.copy.Comparison;

/**
 * Prints two articles side by side with their differences marked.
 *
 * <p>Words that only one of two corresponding sentences has are coloured, or stand in {@code [- -]} on the left and {@code {+
 * +}} on the right where colours cannot be shown. Between the columns stands {@code =} for the same words, {@code ~} for
 * others, {@code <} and {@code >} where only one text has the sentence; an {@code m} behind it says that the sentence stands
 * elsewhere in the other text.
 */
public final class ComparisonText {
    private static final int GUTTER = 4;

    private final Terminal terminal;
    private final int width;

    private ComparisonText(Terminal terminal) {
        this.terminal = terminal;
        this.width = (terminal.columns() - GUTTER) / 2;
    }

    /** Prints the comparison of two articles. */
    public static void print(Article one, Article other, Comparison comparison, Terminal terminal) {
        ComparisonText text = new ComparisonText(terminal);
        Terminal.wrapped(text.verdict(comparison), terminal.columns())
                .forEach(line -> terminal.out().println(terminal.styled(Style.HEADING, line)));
        terminal.out().println();
        text.columns(text.heading(one), text.heading(other), "");
        terminal.out().println();
        for (Comparison.Row row : comparison.rows()) {
            text.row(one.text(), other.text(), row);
        }
    }

    private String verdict(Comparison comparison) {
        String counts = String.format(
                Locale.ROOT,
                "%d sentences the same, %d in other words, %d only left, %d only right, %d moved",
                comparison.rows().stream().filter(Comparison.Row::same).count(),
                comparison.rows().stream()
                        .filter(row -> row.one().isPresent() && row.other().isPresent() && !row.same())
                        .count(),
                comparison.rows().stream().filter(row -> row.other().isEmpty()).count(),
                comparison.rows().stream().filter(row -> row.one().isEmpty()).count(),
                comparison.rows().stream().filter(Comparison.Row::moved).count());
        return comparison
                .kind()
                .map(kind -> String.format(
                        Locale.ROOT,
                        "%s, similarity %.2f: %s",
                        kind.name().toLowerCase(Locale.ROOT),
                        comparison.similarity(),
                        counts))
                .orElse("no copies of each other: " + counts);
    }

    private List<String> heading(Article article) {
        List<String> lines = new ArrayList<>();
        for (String line : Terminal.wrapped(Terminal.safe(article.title().orElse("(no title)")), width)) {
            lines.add(terminal.styled(Style.STRONG, line));
        }
        String facts = String.join(
                " · ",
                List.of(
                        article.outlet().orElse("(no outlet)"),
                        article.published().map(p -> p.date().toString()).orElse("(no date)"),
                        article.id()));
        for (String line : Terminal.wrapped(Terminal.safe(facts), width)) {
            lines.add(terminal.styled(Style.FAINT, line));
        }
        return lines;
    }

    private void row(String one, String other, Comparison.Row row) {
        String sign = row.one().isEmpty() ? ">" : row.other().isEmpty() ? "<" : row.same() ? "=" : "~";
        columns(
                cell(one, row.one(), row.other().isEmpty(), row.oneOnly(), Style.CONFLICT, "[-", "-]"),
                cell(other, row.other(), row.one().isEmpty(), row.otherOnly(), Style.COOPERATION, "{+", "+}"),
                sign + (row.moved() ? "m" : ""));
        terminal.out().println();
    }

    /** The lines of one cell; a sentence that the other text lacks is marked as a whole. */
    private List<String> cell(
            String text,
            Optional<Span> span,
            boolean alone,
            List<Span> differing,
            Style style,
            String open,
            String close) {
        if (span.isEmpty()) {
            return List.of();
        }
        List<Span> marked = alone ? List.of(span.get()) : differing;
        MarkedLines lines = new MarkedLines(terminal, style, open, close, width);
        int at = span.get().start();
        for (Span words : marked) {
            lines.plain(text.substring(at, words.start()));
            lines.marked(words.cut(text));
            at = words.end();
        }
        lines.plain(text.substring(at, span.get().end()));
        return lines.lines();
    }

    private void columns(List<String> left, List<String> right, String sign) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String one = i < left.size() ? left.get(i) : "";
            String other = i < right.size() ? right.get(i) : "";
            String line = one
                    + " ".repeat(Math.max(0, width - MarkedLines.width(one)))
                    + String.format(" %-" + (GUTTER - 1) + "s", i == 0 ? sign : "")
                    + other;
            terminal.out().println(line.stripTrailing());
        }
    }
}
