package org.detente.application.command.failure;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.detente.application.terminal.Style;
import org.detente.application.terminal.Terminal;
import org.detente.coding.actor.ActorFileException;
import org.detente.coding.classes.ClassesException;
import org.detente.coding.codebook.notation.CodebookException;
import org.detente.encoder.EncoderException;
import org.detente.record.RecordException;
import org.detente.server.ServerException;
import org.detente.text.outlet.OutletFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells why a command failed: a message for what a user can mend, a stack trace only for a fault of the program. */
public final class Failures implements IExecutionExceptionHandler {
    private final Terminal terminal;

    public Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult arguments) {
        String name = terminal.styled(Style.ERROR, command.getCommandSpec().qualifiedName() + ": ");
        terminal.out().flush();
        if (isForUser(problem)) {
            terminal.err().println(name + problem.getMessage());
        } else {
            terminal.err().println(name + "a fault of the program; please report it with the lines below");
            problem.printStackTrace(terminal.err());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static boolean isForUser(Exception problem) {
        return problem instanceof RecordException
                || problem instanceof IOException
                || problem instanceof UncheckedIOException
                || problem instanceof CodebookException
                || problem instanceof ActorFileException
                || problem instanceof OutletFileException
                || problem instanceof ClassesException
                || problem instanceof EncoderException
                || problem instanceof ServerException
                || problem instanceof CommandFailure;
    }
}
