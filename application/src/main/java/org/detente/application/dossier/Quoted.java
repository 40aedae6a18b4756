package org.detente.application.dossier;

import org.detente.application.terminal.Style;
import org.detente.application.terminal.Terminal;
import org.detente.dossier.Evidence;

/** Prints a sentence with the words that count in it marked, over as many lines as it takes. */
final class Quoted {
    // private-use signs around the words keep their place while lines are broken; safe text has none of them
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';

    private Quoted() {}

    static void print(Evidence sentence, Terminal terminal, String indent) {
        String marked = safe(sentence.before()) + OPEN + safe(sentence.words()) + CLOSE + safe(sentence.after());
        boolean open = false;
        for (String line : Terminal.wrapped(marked, terminal.columns() - indent.length())) {
            StringBuilder styled = new StringBuilder(indent);
            int from = 0;
            for (int at = 0; at <= line.length(); at++) {
                boolean edge = at == line.length() || line.charAt(at) == OPEN || line.charAt(at) == CLOSE;
                if (edge) {
                    String run = line.substring(from, at);
                    styled.append(open && !run.isEmpty() ? terminal.styled(Style.MARK, run) : run);
                    from = at + 1;
                    open = at == line.length() ? open : line.charAt(at) == OPEN;
                }
            }
            terminal.out().println(styled);
        }
    }

    private static String safe(String text) {
        return Terminal.safe(text).replace(OPEN, ' ').replace(CLOSE, ' ');
    }
}
