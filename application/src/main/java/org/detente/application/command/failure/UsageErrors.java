package org.detente.application.command.failure;

import org.detente.application.terminal.Style;
import org.detente.application.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with the arguments in a line or two, and where the help is. */
public final class UsageErrors implements IParameterExceptionHandler {
    private final Terminal terminal;

    public UsageErrors(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        terminal.err()
                .println(terminal.styled(Style.ERROR, name + ": ")
                        + Terminal.safe(String.valueOf(problem.getMessage())));
        UnmatchedArgumentException.printSuggestions(problem, terminal.err());
        terminal.err().println("Try: " + name + " --help");
        return CommandLine.ExitCode.USAGE;
    }
}
