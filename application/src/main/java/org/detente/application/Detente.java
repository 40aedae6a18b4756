package org.detente.application;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.detente.application.command.DetenteCommand;
import org.detente.application.terminal.Terminal;

/**
 * The program {@code detente}.
 *
 * <p>Exit status: 0 done, 1 failed, 2 wrong usage.
 */
public final class Detente {
    private Detente() {}

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = run(Terminal.of(out, err, System.getProperties(), System.getenv()), arguments);
        System.exit(status);
    }

    /**
     * Runs one command.
     *
     * @return the exit status
     */
    public static int run(Terminal terminal, String... arguments) {
        int status = DetenteCommand.commandLine(terminal).execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return status;
    }

    /** Version of this program, "development" where it was not built into a jar. */
    public static String version() {
        String version = Detente.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
