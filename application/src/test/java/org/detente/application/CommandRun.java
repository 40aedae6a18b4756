package org.detente.application;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.detente.application.terminal.Terminal;

/** One run of the command, as a user without a terminal sees it. */
record CommandRun(int status, String out, String err) {
    static CommandRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, 100);
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        int status = Detente.run(terminal, words);
        return new CommandRun(status, out.toString(), err.toString());
    }
}
