package org.detente.application.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.application.command.failure.CommandFailure;
import org.detente.application.command.option.ActorOptions;
import org.detente.application.command.option.LearningOptions;
import org.detente.application.command.option.RecordOptions;
import org.detente.application.learning.Candidate;
import org.detente.application.learning.Decisions;
import org.detente.application.report.LearntText;
import org.detente.application.terminal.Terminal;
import org.detente.coding.actor.NameForms;
import org.detente.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The people and bodies that a record's texts told of: to look at, to confirm, to reject. */
final class LearntCommands {
    private LearntCommands() {}

    /** Which record, which lists, how many outlets. */
    private static final class Options {
        @Mixin
        private RecordOptions record = new RecordOptions();

        @Mixin
        private ActorOptions actors = new ActorOptions();

        @Mixin
        private LearningOptions learning = new LearningOptions();

        List<Candidate> candidates() {
            try (Record store = Record.openReadOnly(record.folder())) {
                return learning.candidates(store, actors.registry());
            }
        }

        Decisions decisions() {
            return Decisions.of(record.folder());
        }
    }

    /** Whose office a person decides about. */
    private static final class Choice {
        @Mixin
        private Options options = new Options();

        @Parameters(paramLabel = "NAME", description = "Full name, as \"detente actors learnt\" shows it.")
        private String name = "";

        @Option(names = "--code", paramLabel = "CODE", description = "Only of this state or body, such as RUS.")
        private Optional<String> code = Optional.empty();

        @Option(names = "--role", paramLabel = "ROLE", description = "Only in this office.")
        private Optional<String> role = Optional.empty();

        List<Candidate> chosen() {
            List<Candidate> chosen = options.candidates().stream()
                    .filter(c -> NameForms.key(c.actor().name()).equals(NameForms.key(name)))
                    .filter(c -> code.isEmpty() || code.get().equals(c.actor().code()))
                    .filter(c -> role.isEmpty() || role.get().equals(c.actor().role()))
                    .toList();
            if (chosen.isEmpty()) {
                throw new CommandFailure("no text of the record introduces " + Terminal.safe(name)
                        + " so, or a list has the name; \"detente actors learnt\" shows whom texts introduce, and"
                        + " people of your own go into a file for --actors");
            }
            return chosen;
        }
    }

    /** Lists them with their evidence. */
    @Command(
            name = "learnt",
            description =
                    "Lists the people and bodies that texts introduce and no list has, each with the words that tell so.",
            mixinStandardHelpOptions = true)
    static final class Learnt implements Runnable {
        private final Terminal terminal;

        @Mixin
        private Options options = new Options();

        @Option(names = "--json", description = "Print everything as one JSON array.")
        private boolean json;

        Learnt(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public void run() {
            LearntText.print(options.candidates(), terminal, json);
        }
    }

    /** Notes that somebody is right. */
    @Command(
            name = "confirm",
            description =
                    "Notes that a person or body that texts introduce is right: later readings know it, without an end.",
            mixinStandardHelpOptions = true)
    static final class Confirm implements Callable<Integer> {
        private final Terminal terminal;

        @Mixin
        private Choice choice = new Choice();

        Confirm(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            List<Candidate> chosen = choice.chosen();
            List<String> codes =
                    chosen.stream().map(c -> c.actor().code()).distinct().toList();
            if (codes.size() > 1) {
                throw new CommandFailure(Terminal.safe(choice.name) + " is named for " + String.join(" and ", codes)
                        + "; say which with --code");
            }
            choice.options.decisions().confirm(chosen);
            chosen.forEach(c -> terminal.out().println("confirmed " + LearntText.line(c)));
            return 0;
        }
    }

    /** Notes that somebody is wrong. */
    @Command(
            name = "reject",
            description =
                    "Notes that a person or body that texts introduce is wrong: never learnt, however many outlets say so.",
            mixinStandardHelpOptions = true)
    static final class Reject implements Callable<Integer> {
        private final Terminal terminal;

        @Mixin
        private Choice choice = new Choice();

        Reject(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            List<Candidate> chosen = choice.chosen();
            choice.options.decisions().reject(choice.name, choice.code, choice.role);
            chosen.forEach(c -> terminal.out().println("rejected " + LearntText.line(c)));
            return 0;
        }
    }
}
