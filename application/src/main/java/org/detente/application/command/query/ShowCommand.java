package org.detente.application.command.query;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.application.command.failure.CommandFailure;
import org.detente.application.command.option.ActorNames;
import org.detente.application.command.option.OutletOptions;
import org.detente.application.command.option.RecordOptions;
import org.detente.application.command.option.ReportFormat;
import org.detente.application.dossier.DossierText;
import org.detente.application.terminal.Style;
import org.detente.application.terminal.Table;
import org.detente.application.terminal.Terminal;
import org.detente.dossier.Dossier;
import org.detente.dossier.DossierJson;
import org.detente.dossier.RelationName;
import org.detente.dossier.StateGroups;
import org.detente.dossier.report.ReportBuilder;
import org.detente.record.Record;
import org.detente.record.query.Counts;
import org.detente.record.query.Dyad;
import org.detente.record.query.RelationQuery;
import org.detente.record.relation.RelationRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one relation, or which relations there are. */
@Command(
        name = "show",
        description = "Shows the dossier of one relation; without one, the relations in the record.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  detente show",
            "  detente show RUS-USA --from 2022-01-01 --to 2022-02-28",
            "  detente show Russia-Ukraine",
            "  detente show RUS-IGO:NATO --json | jq .balance",
            "  detente show RUS-USA --format html > rus-usa.html"
        })
public final class ShowCommand implements Runnable {
    private static final int RELATIONS_LISTED = 20;
    private static final int ROWS_SHOWN = 8;

    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "A-B",
            description =
                    "Two actors: codes (ISO 3166-1 alpha-3 for states, IGO:NATO and the like) or names; or groups: EU-RUS, G7-CHN, West-RUS.")
    private Optional<RelationName> relation = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "First day, such as 2022-01-01.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "Last day.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "" + ROWS_SHOWN,
            description = "Most rows of a section, 0 for all (default: ${DEFAULT-VALUE}).")
    private int limit = ROWS_SHOWN;

    @Option(names = "--json", description = "Print all rows as one JSON object.")
    private boolean json;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Print a relation as a report that can be sent: markdown or html, one file with all in it.")
    private Optional<ReportFormat> format = Optional.empty();

    @Mixin
    private RecordOptions record = new RecordOptions();

    @Mixin
    private OutletOptions outlets = new OutletOptions();

    public ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (format.isPresent() && (json || relation.isEmpty())) {
            throw new CommandFailure(
                    json
                            ? "--json and --format exclude each other: give one of them"
                            : "a report is about a relation: name one, as in detente show RUS-USA --format html");
        }
        try (Record store = Record.openReadOnly(record.folder())) {
            if (relation.isPresent()) {
                show(store, relation.get());
            } else {
                list(store);
            }
        }
    }

    /** Shows a relation as the command without further options does. */
    public static void show(Terminal terminal, Path folder, RelationName relation) {
        ShowCommand command = new ShowCommand(terminal);
        try (Record store = Record.openReadOnly(folder)) {
            command.show(store, relation);
        }
    }

    private void show(Record store, RelationName asked) {
        RelationName name = ActorNames.coded(asked);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new CommandFailure("no day is from " + from.get() + " to " + to.get() + ": --from comes before --to");
        }
        RelationQuery query = query(name);
        Dossier dossier = store.relation(query, rows -> Dossier.of(name, rows, limit));
        if (dossier.isEmpty() && !json) {
            throw new CommandFailure("the record in " + record.folder() + " holds nothing about " + name
                    + (from.isPresent() || to.isPresent() ? " in these days" : "")
                    + "; `detente show` lists the relations that it holds");
        }
        if (json) {
            terminal.out().println(DossierJson.of(dossier, store.relation(query, RelationRows::all)));
        } else if (format.isPresent()) {
            terminal.out().print(format.get().write(ReportBuilder.of(dossier, ActorNames.title(name))));
        } else {
            DossierText.print(dossier, outlets.outlets(), terminal);
        }
    }

    private RelationQuery query(RelationName name) {
        try {
            return StateGroups.load().query(name, from, to);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }

    private void list(Record store) {
        Counts counts = store.counts();
        List<Dyad> dyads = store.dyads(RELATIONS_LISTED);
        if (json) {
            terminal.out().println(DossierJson.of(counts, dyads));
            return;
        }
        terminal.out()
                .println(counts.articles() + " articles of " + counts.outlets() + " outlets"
                        + counts.firstPublished()
                                .map(first -> ", " + first + " to "
                                        + counts.lastPublished()
                                                .map(Object::toString)
                                                .orElse(""))
                                .orElse("")
                        + "; " + counts.statements() + " statements, " + counts.events() + " events");
        terminal.out().println();
        Table table = new Table("relation", "events", "statements");
        dyads.forEach(dyad ->
                table.row(dyad.a() + "-" + dyad.b(), String.valueOf(dyad.events()), String.valueOf(dyad.statements())));
        table.lines().forEach(terminal.out()::println);
        if (!dyads.isEmpty()) {
            terminal.out()
                    .println(terminal.styled(
                            Style.FAINT,
                            "\nOne of them: detente show " + dyads.get(0).a() + "-"
                                    + dyads.get(0).b()));
        }
    }
}
