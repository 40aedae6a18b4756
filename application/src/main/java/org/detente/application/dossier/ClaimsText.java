package org.detente.application.dossier;

import java.util.List;
import java.util.stream.Collectors;
import org.detente.application.terminal.Style;
import org.detente.application.terminal.Terminal;
import org.detente.dossier.RowWords;
import org.detente.dossier.Sources;
import org.detente.stories.claims.Claim;
import org.detente.stories.claims.ClaimPair;

/** Prints claims and answers: what it is, then the words of both sides, each with its day and sources, then why they belong together. */
final class ClaimsText {
    private static final int MOST_NUMBERS = 4;
    private static final String INDENT = "    ";

    private final Terminal terminal;
    private final Sources sources;

    ClaimsText(Terminal terminal, Sources sources) {
        this.terminal = terminal;
        this.sources = sources;
    }

    void print(ClaimPair pair) {
        Claim claim = pair.claim();
        terminal.out()
                .println(claim.date().map(Object::toString).orElse("undated") + "  "
                        + terminal.styled(Style.STRONG, String.join(", ", claim.by()))
                        + " " + RowWords.constant(pair.kind()) + ", "
                        + terminal.styled(
                                Style.STRONG, String.join(", ", pair.answer().by()))
                        + " " + RowWords.constant(pair.answerKind())
                        + terminal.styled(Style.FAINT, "  " + claim.row()));
        words(claim);
        words(pair.answer());
        print(Style.FAINT, "why: " + String.join("; ", pair.reasons()));
    }

    private void words(Claim claim) {
        String numbers = claim.articles().stream()
                .limit(MOST_NUMBERS)
                .map(article -> "[" + sources.number(article) + "]")
                .collect(Collectors.joining());
        String day = claim.date().map(date -> " " + date).orElse("");
        String said = Terminal.shortened(claim.evidence().words().text(), 2 * terminal.columns() - 20);
        List<String> lines = Terminal.wrapped(
                String.join(", ", claim.by()) + day + " " + numbers + " “" + said + "”",
                terminal.columns() - INDENT.length());
        lines.forEach(line -> terminal.out().println(INDENT + line));
    }

    private void print(Style style, String text) {
        Terminal.wrapped(text, terminal.columns() - INDENT.length())
                .forEach(line -> terminal.out().println(INDENT + terminal.styled(style, line)));
    }
}
