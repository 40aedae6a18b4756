package org.detente.application.command.query;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.application.command.failure.CommandFailure;
import org.detente.application.command.option.ActorNames;
import org.detente.application.command.option.RecordOptions;
import org.detente.application.dossier.HitsText;
import org.detente.application.terminal.Terminal;
import org.detente.record.Record;
import org.detente.record.arrival.Arrivals;
import org.detente.search.Page;
import org.detente.search.SearchException;
import org.detente.search.SearchFilters;
import org.detente.search.SearchIndex;
import org.detente.search.SearchOrder;
import org.detente.search.SearchQuery;
import org.detente.search.SearchResult;
import org.detente.search.document.SearchKind;
import org.detente.search.hit.HitJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for words in the record. */
@Command(
        name = "search",
        description =
                "Looks for words in articles, statements, events, meetings, instruments and demands; the first search of a record makes an index of its words.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  detente search missile defence",
            "  detente search '\"arms control\"' --kind statement --actor Russia",
            "  detente search 'sanct*' --from 2022-01-01 --to 2022-02-28 --order newest",
            "  detente search -- talks -Geneva",
            "  detente search treaty --json | jq -r .id"
        })
public final class SearchCommand implements Callable<Integer> {
    private static final int SHOWN = 10;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description =
                    "Words that all have to be there, in any form: \"in a row\", -without, beginning*; words that begin with - stand behind --.")
    private List<String> words = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What it has to be: article, statement, event, meeting, instrument or demand.")
    private Optional<SearchKind> kind = Optional.empty();

    @Option(
            names = "--actor",
            paramLabel = "ACTOR",
            description = "Code or name of who takes part, speaks or is named: RUS, NATO.")
    private Optional<String> actor = Optional.empty();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Type of an event, or kind of an instrument: accuse, treaty.")
    private Optional<String> type = Optional.empty();

    @Option(names = "--status", paramLabel = "STATUS", description = "How it stands: planned, denied, in_force.")
    private Optional<String> status = Optional.empty();

    @Option(names = "--outlet", paramLabel = "OUTLET", description = "Who published it.")
    private Optional<String> outlet = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "First day, such as 2022-01-01.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "Last day.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            defaultValue = "RELEVANCE",
            description = "What comes first: relevance, newest, or arrival: what was read last (default: relevance).")
    private SearchOrder order = SearchOrder.RELEVANCE;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "" + SHOWN,
            description = "Most finds to show, 1 to " + Page.MOST + " (default: ${DEFAULT-VALUE}).")
    private int limit = SHOWN;

    @Option(names = "--json", description = "Print each find as a JSON object on a line of its own.")
    private boolean json;

    @Mixin
    private RecordOptions record = new RecordOptions();

    public SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        SearchQuery query = query();
        try (Record store = Record.openReadOnly(record.folder());
                SearchIndex index = SearchIndex.open(store.searchFolder())) {
            index.update(store, () -> false);
            long missing = store.arrivals(Arrivals::last) - index.articles();
            if (missing > 0) {
                terminal.err()
                        .println("Another program is just making the index of words: " + missing
                                + " articles cannot be found yet");
            }
            SearchResult result =
                    index.find(query, Page.first(limit), store.corrections().wrong());
            if (json) {
                result.hits().forEach(hit -> terminal.out().println(HitJson.of(hit)));
            } else if (result.found() == 0) {
                terminal.out().println("Nothing is found. All words have to be there; take one out, or a filter");
            } else {
                HitsText.print(result, terminal);
            }
        } catch (SearchException e) {
            throw new CommandFailure(e.getMessage() + " by another program; try again in a moment");
        }
        return 0;
    }

    private SearchQuery query() {
        if (limit < 1 || limit > Page.MOST) {
            throw usage("--limit is 1 to " + Page.MOST + ", not " + limit);
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw usage("no day is from " + from.get() + " to " + to.get() + ": --from comes before --to");
        }
        SearchQuery query = new SearchQuery(
                String.join(" ", words),
                kind,
                actor.map(this::code),
                known("--type", type, SearchFilters.TYPES),
                known("--status", status, SearchFilters.STATUSES),
                outlet,
                from,
                to,
                order);
        if (query.isEmpty()) {
            throw usage("say what to look for: words, or a filter such as --actor RUS");
        }
        return query;
    }

    private String code(String name) {
        List<String> sides = ActorNames.sides(name);
        if (sides.size() > 1) {
            throw usage("--actor is one actor; " + name + " are two");
        }
        return sides.get(0);
    }

    private Optional<String> known(String option, Optional<String> given, List<String> words) {
        Optional<String> word = given.map(text -> text.toLowerCase(Locale.ROOT));
        word.filter(text -> !words.contains(text)).ifPresent(text -> {
            throw usage(option + ": “" + text + "” is not known; known are " + String.join(", ", words));
        });
        return word;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
