package org.detente.application.dossier;

import java.util.List;
import java.util.Map;
import org.detente.application.terminal.Style;
import org.detente.application.terminal.Terminal;
import org.detente.dossier.RelationName;
import org.detente.dossier.changes.RelationChange;
import org.detente.model.Article;
import org.detente.model.PartialDate;

/** Prints what changed in a relation, a line or two each with its day and source. */
public final class ChangesText {
    private static final String INDENT = "    ";

    private ChangesText() {}

    /**
     * Prints the changes of a relation; nothing where there are none.
     *
     * @param articles those that the changes name, by identifier
     * @param limit most lines; 0 for all
     */
    public static void print(
            RelationName name,
            List<RelationChange> changes,
            Map<String, Article> articles,
            Terminal terminal,
            int limit) {
        boolean cut = limit > 0 && changes.size() > limit;
        terminal.out()
                .println(terminal.styled(Style.HEADING, name.a() + " – " + name.b())
                        + terminal.styled(
                                Style.FAINT,
                                cut
                                        ? "  latest " + limit + " of " + changes.size() + "; --limit 0 shows all"
                                        : "  " + changes.size()));
        for (RelationChange change : cut ? changes.subList(0, limit) : changes) {
            String day = change.day().map(PartialDate::toString).orElse("undated");
            List<String> lines = Terminal.wrapped(
                    day + "  " + change.kind().words() + ": "
                            + Terminal.shortened(change.words(), 2 * terminal.columns()),
                    terminal.columns());
            for (int i = 0; i < lines.size(); i++) {
                terminal.out().println((i == 0 ? "" : INDENT) + lines.get(i));
            }
            change.articleId().map(articles::get).ifPresent(article -> source(article, change, terminal));
        }
        terminal.out().println();
    }

    private static void source(Article article, RelationChange change, Terminal terminal) {
        String where = article.outlet().orElse("unknown outlet")
                + article.published().map(published -> ", " + published.date()).orElse("")
                + article.title().map(title -> ", “" + title + "”").orElse("");
        String ids = "  " + article.id() + change.row().map(row -> " " + row).orElse("");
        terminal.out()
                .println(INDENT
                        + terminal.styled(
                                Style.FAINT,
                                Terminal.shortened(
                                                where,
                                                Math.max(20, terminal.columns() - INDENT.length() - ids.length()))
                                        + ids));
    }
}
