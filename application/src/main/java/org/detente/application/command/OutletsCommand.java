package org.detente.application.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.application.command.option.OutletOptions;
import org.detente.application.terminal.Terminal;
import org.detente.model.Outlet;
import org.detente.model.OutletControl;
import org.detente.text.outlet.Outlets;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What is known of outlets. */
@Command(
        name = "outlets",
        description =
                "Tells what is known of an outlet: country, kind, and who stands behind it (see docs/outlets.md).",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 all are known, 1 one is not, 2 wrong usage."})
final class OutletsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private OutletOptions options = new OutletOptions();

    @Parameters(arity = "1..*", paramLabel = "OUTLET", description = "A name or a host, such as \"RT NEWS\" or rt.com.")
    private List<String> asked = new ArrayList<>();

    OutletsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Outlets outlets = options.outlets();
        int status = ExitCode.OK;
        for (String name : asked) {
            Optional<Outlet> outlet = outlets.named(name).or(() -> outlets.atHost(name));
            if (outlet.isEmpty()) {
                terminal.out().println(Terminal.safe(name) + ": not in the list; a file for --outlets may add it");
                status = ExitCode.SOFTWARE;
            } else {
                print(outlet.get());
            }
        }
        return status;
    }

    private void print(Outlet outlet) {
        List<String> facts = new ArrayList<>();
        facts.add(outlet.kind().words());
        outlet.control().map(OutletControl::words).ifPresent(facts::add);
        outlet.country().ifPresent(facts::add);
        outlet.since().ifPresent(since -> facts.add("since " + since));
        outlet.until().ifPresent(until -> facts.add("until " + until));
        terminal.out().println(Terminal.safe(outlet.name() + ": " + String.join(", ", facts)));
        outlet.owner().ifPresent(owner -> line("owner", owner));
        if (!outlet.names().isEmpty()) {
            line("also", String.join("; ", outlet.names()));
        }
        if (!outlet.domains().isEmpty()) {
            line("hosts", String.join("; ", outlet.domains()));
        }
        line("source", outlet.source());
    }

    private void line(String what, String words) {
        terminal.out().println(Terminal.safe("  " + what + ": " + words));
    }
}
