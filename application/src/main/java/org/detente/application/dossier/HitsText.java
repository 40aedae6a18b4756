package org.detente.application.dossier;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.application.terminal.Style;
import org.detente.application.terminal.Terminal;
import org.detente.search.SearchResult;
import org.detente.search.document.SearchKind;
import org.detente.search.hit.SearchHit;
import org.detente.search.passage.Part;

/** Prints what was found: what it is, the words that fit, marked, and where they stand. */
public final class HitsText {
    private static final String INDENT = "    ";

    private HitsText() {}

    /** Prints how much was found, then the first of it. */
    public static void print(SearchResult result, Terminal terminal) {
        String kinds = Stream.of(SearchKind.values())
                .filter(kind -> result.count(kind) > 0)
                .map(kind -> result.count(kind) + " " + (result.count(kind) == 1 ? kind.word() : kind.words()))
                .collect(Collectors.joining(", "));
        terminal.out().println(terminal.styled(Style.HEADING, result.found() + " found") + "  " + kinds);
        if (result.hits().size() < result.found()) {
            terminal.out()
                    .println(terminal.styled(
                            Style.FAINT, "the first " + result.hits().size() + "; --limit N shows more"));
        }
        terminal.out().println();
        result.hits().forEach(hit -> print(hit, terminal));
    }

    private static void print(SearchHit hit, Terminal terminal) {
        String what = Stream.of(hit.who().orElse(""), words(hit))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(": "));
        String line = hit.kind().word() + " " + hit.id();
        terminal.out()
                .println(terminal.styled(Style.STRONG, line)
                        + (what.isEmpty()
                                ? ""
                                : "  "
                                        + Terminal.shortened(
                                                what, Math.max(20, terminal.columns() - line.length() - 2))));
        MarkedLines passage = new MarkedLines(terminal, Style.MARK, "[", "]", terminal.columns() - INDENT.length());
        for (Part part : hit.passage()) {
            if (part.marked()) {
                passage.marked(part.text());
            } else {
                passage.plain(part.text());
            }
        }
        passage.lines().forEach(words -> terminal.out().println(INDENT + words));
        String where = Stream.of(
                        hit.outlet(),
                        hit.date().map(Object::toString),
                        hit.title().map(title -> "“" + title + "”"))
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(", "));
        String article = hit.kind() == SearchKind.ARTICLE ? "" : "  " + hit.articleId();
        terminal.out()
                .println(INDENT
                        + terminal.styled(
                                Style.FAINT,
                                Terminal.shortened(
                                                where,
                                                Math.max(20, terminal.columns() - INDENT.length() - article.length()))
                                        + article));
        terminal.out().println();
    }

    private static String words(SearchHit hit) {
        return Stream.concat(hit.type().stream(), hit.status().stream())
                .map(word -> word.replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
