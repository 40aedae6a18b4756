package org.detente.application.dossier;

import java.util.List;
import org.detente.application.terminal.Style;
import org.detente.application.terminal.Terminal;

/** Prints labelled lines, the text of each in one column. */
final class Lines {
    private static final int LABEL = 12;

    private final Terminal terminal;

    Lines(Terminal terminal) {
        this.terminal = terminal;
    }

    void heading(String text) {
        terminal.out().println();
        terminal.out().println(terminal.styled(Style.HEADING, text));
    }

    void line(String label, String text) {
        String padded = label + " ".repeat(Math.max(1, LABEL - label.length()));
        List<String> lines = Terminal.wrapped(text, terminal.columns() - LABEL);
        terminal.out().println(terminal.styled(Style.FAINT, padded) + lines.get(0));
        lines.stream().skip(1).forEach(more -> terminal.out().println(" ".repeat(LABEL) + more));
    }
}
