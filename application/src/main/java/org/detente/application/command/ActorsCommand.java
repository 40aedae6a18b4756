package org.detente.application.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.application.command.failure.CommandFailure;
import org.detente.application.report.ActorCheckText;
import org.detente.application.terminal.Terminal;
import org.detente.coding.actor.check.ActorCheck;
import org.detente.coding.actor.check.CheckReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The lists of actors. */
@Command(
        name = "actors",
        description = "The lists of states, bodies and office-holders (see docs/actors.md).",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class ActorsCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Tells what cannot be true in a list. */
    @Command(
            name = "check",
            description =
                    "Checks lists for gaps and overlaps in an office, impossible dates, names of two people, names that are"
                            + " words, and codes that do not exist.",
            mixinStandardHelpOptions = true,
            footer = {"", "Exit status: 0 nothing makes the list unfit, 1 something does, 2 wrong usage."})
    static final class Check implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(
                index = "0",
                arity = "0..1",
                paramLabel = "FILE",
                description = "A file of your own actors (default: the lists that come with the program).")
        private Optional<Path> file = Optional.empty();

        @Option(
                names = "--accepted",
                paramLabel = "LIST",
                description = "What is right all the same in FILE: columns kind, subject and reason.")
        private Optional<Path> accepted = Optional.empty();

        @Option(
                names = "--today",
                paramLabel = "DATE",
                description = "The day that counts as today (default: the day of the program's lists).")
        private Optional<LocalDate> today = Optional.empty();

        @Option(names = "--list", description = "Also print what is only worth knowing, and what is accepted.")
        private boolean list;

        @Option(names = "--json", description = "Print everything as one JSON object.")
        private boolean json;

        Check(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            if (file.isPresent() && !Files.isRegularFile(file.get())) {
                throw new CommandFailure("no file " + file.get() + ": name a file of actors, or none");
            }
            if (file.isEmpty() && accepted.isPresent()) {
                throw new CommandFailure("--accepted goes with a FILE; the program's lists have their own exceptions");
            }
            CheckReport report =
                    file.map(f -> ActorCheck.ofUser(f, accepted, today)).orElseGet(() -> ActorCheck.ofProgram(today));
            ActorCheckText.print(report, terminal, json, list);
            return report.problems() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
