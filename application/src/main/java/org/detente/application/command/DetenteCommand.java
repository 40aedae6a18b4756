package org.detente.application.command;

import org.detente.application.Detente;
import org.detente.application.command.failure.Failures;
import org.detente.application.command.failure.UsageErrors;
import org.detente.application.command.query.ArticleCommand;
import org.detente.application.command.query.CalendarCommand;
import org.detente.application.command.query.ChangesCommand;
import org.detente.application.command.query.CompareCommand;
import org.detente.application.command.query.ExplainCommand;
import org.detente.application.command.query.SearchCommand;
import org.detente.application.command.query.ShowCommand;
import org.detente.application.terminal.Terminal;
import org.detente.dossier.RelationName;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code detente} with its subcommands. */
@Command(
        name = "detente",
        description =
                "Reads news about relations between states and keeps a sourced record of who said and did what to whom.",
        mixinStandardHelpOptions = true,
        versionProvider = DetenteCommand.Version.class,
        subcommands = {HelpCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nFirst steps:%n",
        footer = {
            "  detente read samples/ --show RUS-USA    reads the samples and shows one relation",
            "  detente show                            lists the relations in the record",
            "  detente explain e-1f0c                  tells why an event was coded",
            "",
            "Exit status: 0 done, 1 failed, 2 wrong usage. NO_COLOR forbids colours."
        })
public final class DetenteCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private DetenteCommand() {}

    /** The command line with all its subcommands, writing to the terminal. */
    public static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new DetenteCommand());
        line.addSubcommand(new ReadCommand(terminal))
                .addSubcommand(new ShowCommand(terminal))
                .addSubcommand(new ChangesCommand(terminal))
                .addSubcommand(new SearchCommand(terminal))
                .addSubcommand(new ArticleCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new CompareCommand(terminal))
                .addSubcommand(new CalendarCommand(terminal))
                .addSubcommand(new ServeCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new EvaluateCommand(terminal))
                .addSubcommand(new TrainCommand(terminal))
                .addSubcommand(new CommandLine(new ActorsCommand())
                        .addSubcommand(new ActorsCommand.Check(terminal))
                        .addSubcommand(new LearntCommands.Learnt(terminal))
                        .addSubcommand(new LearntCommands.Confirm(terminal))
                        .addSubcommand(new LearntCommands.Reject(terminal)))
                .addSubcommand(new OutletsCommand(terminal))
                .addSubcommand("completion", new CompletionCommand(terminal));
        line.registerConverter(RelationName.class, DetenteCommand::relation);
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.showsColour() ? Ansi.ON : Ansi.OFF));
        // @FILE stands for the lines of a file, each an argument as it is
        line.setUseSimplifiedAtFiles(true);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(terminal.columns());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(new UsageErrors(terminal));
        line.setExecutionExceptionHandler(new Failures(terminal));
        return line;
    }

    private static RelationName relation(String text) {
        try {
            return RelationName.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Tells the program's version. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"detente " + Detente.version()};
        }
    }

    /** Prints a script that completes this command line's words in bash and zsh. */
    @Command(
            name = "completion",
            description = "Prints a completion script for bash and zsh: source <(detente completion)",
            mixinStandardHelpOptions = true)
    static final class CompletionCommand implements Runnable {
        private final Terminal terminal;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        CompletionCommand(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public void run() {
            terminal.out().print(AutoComplete.bash("detente", spec.root().commandLine()));
        }
    }
}
