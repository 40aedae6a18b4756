package org.detente.application.command;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.detente.application.Detente;
import org.detente.application.command.option.LiveOptions;
import org.detente.application.command.option.RecordOptions;
import org.detente.application.command.option.ServingOptions;
import org.detente.application.dossier.PlaceTimeMarker;
import org.detente.application.dossier.RowExplainer;
import org.detente.application.live.LiveReading;
import org.detente.application.terminal.Style;
import org.detente.application.terminal.Terminal;
import org.detente.coding.actor.ActorRegistry;
import org.detente.record.Record;
import org.detente.server.DetenteServer;
import org.detente.server.ServerOptions;
import org.detente.server.Site;
import org.detente.server.actors.ActorNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows a record in the browser. */
@Command(
        name = "serve",
        description = "Shows the record in the browser, at an address of this computer, until Ctrl-C.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  detente serve --record my-record",
            "  detente serve --port 8080",
            "  detente serve --read inbox/ --every 1m",
            "  DETENTE_TOKEN=… detente serve --host 0.0.0.0",
        })
final class ServeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private RecordOptions record = new RecordOptions();

    @Mixin
    private ServingOptions serving = new ServingOptions();

    @Mixin
    private LiveOptions live = new LiveOptions();

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ServerOptions options = serving.options();
        ActorRegistry registry = live.registry(record);
        Site site = new Site(
                Detente.version(),
                new ActorNames(registry.names(), registry::code),
                new RowExplainer(live.codebook()),
                new PlaceTimeMarker());
        try (Record store = live.isAsked() ? Record.open(record.folder()) : Record.openReadOnly(record.folder());
                DetenteServer server = DetenteServer.start(options, store, site)) {
            server.prepare();
            terminal.out()
                    .println("Serving " + record.folder() + " at "
                            + terminal.styled(Style.STRONG, server.address().toString()) + " until Ctrl-C"
                            + (options.isOwn() ? "" : "; readers need the token"));
            terminal.out().flush();
            serve(store, registry);
        }
        return 0;
    }

    private void serve(Record store, ActorRegistry registry) {
        if (!live.isAsked()) {
            untilStopped();
            return;
        }
        LiveReading reading = live.start(store, registry, terminal);
        try {
            untilStopped();
        } finally {
            reading.close();
        }
    }

    /** Until the process is told to end; what is under way is then finished before it does. */
    private static void untilStopped() {
        CountDownLatch told = new CountDownLatch(1);
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            told.countDown();
            try {
                main.join(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        try {
            told.await();
        } catch (InterruptedException e) {
            // whoever runs this in a thread of a program of theirs ends it so; closing must not be interrupted again
            Thread.interrupted();
        }
    }
}
