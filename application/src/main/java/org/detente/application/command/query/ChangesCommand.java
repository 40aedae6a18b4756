package org.detente.application.command.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.detente.application.command.failure.CommandFailure;
import org.detente.application.command.option.ActorNames;
import org.detente.application.command.option.RecordOptions;
import org.detente.application.dossier.ChangesText;
import org.detente.application.terminal.Terminal;
import org.detente.dossier.RelationName;
import org.detente.dossier.StateGroups;
import org.detente.dossier.changes.ChangesJson;
import org.detente.dossier.changes.RelationChange;
import org.detente.dossier.changes.RelationChanges;
import org.detente.model.Article;
import org.detente.record.Record;
import org.detente.record.query.RelationQuery;
import org.detente.record.query.ranking.RankedPair;
import org.detente.record.relation.Since;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what changed in one relation or in all. */
@Command(
        name = "changes",
        description =
                "Tells what changed since a day: meetings, instruments, demands and replies, tension, new kinds of act.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  detente changes RUS-USA --since 2022-02-01",
            "  detente changes --since 2022-02-20",
            "  detente changes --read-since 2026-11-21",
            "  detente changes Iran-USA --since 2025-01-01 --json | jq .relations[0].changes"
        })
public final class ChangesCommand implements Runnable {
    private static final int LINES_SHOWN = 20;
    private static final int RELATIONS_SHOWN = 20;

    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "A-B",
            description = "Two actors, codes or names; without them, the relations that matter most.")
    private Optional<RelationName> relation = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "First day of publication that counts as new, such as 2022-02-01.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(
            names = "--read-since",
            paramLabel = "DATE",
            description = "First day of reading that counts as new: what was learnt since then, of whatever day.")
    private Optional<LocalDate> read = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "" + LINES_SHOWN,
            description = "Most lines of a relation, 0 for all (default: ${DEFAULT-VALUE}).")
    private int limit = LINES_SHOWN;

    @Option(names = "--json", description = "Print all changes as one JSON object.")
    private boolean json;

    @Mixin
    private RecordOptions record = new RecordOptions();

    public ChangesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (published.isPresent() == read.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "say from when on something is new: --since DATE of publication, or --read-since DATE of reading");
        }
        try (Record store = Record.openReadOnly(record.folder())) {
            Since since = since(store);
            List<RelationName> names =
                    relation.map(ActorNames::coded).map(List::of).orElseGet(() -> recent(store, since));
            Map<RelationName, List<RelationChange>> found = new LinkedHashMap<>();
            Map<String, Article> articles = new HashMap<>();
            for (RelationName name : names) {
                List<RelationChange> changes = store.relation(query(name), rows -> RelationChanges.of(rows, since));
                if (!changes.isEmpty()) {
                    found.put(name, changes);
                    List<String> ids = changes.stream()
                            .flatMap(change -> change.articleId().stream())
                            .distinct()
                            .toList();
                    store.articles(ids).forEach(article -> articles.put(article.id(), article));
                }
            }
            print(found, articles);
        }
    }

    private static RelationQuery query(RelationName name) {
        try {
            return StateGroups.load().query(name, Optional.empty(), Optional.empty());
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }

    private void print(Map<RelationName, List<RelationChange>> found, Map<String, Article> articles) {
        if (json) {
            terminal.out().println(ChangesJson.of(read.isPresent() ? "readSince" : "since", day(), found));
        } else if (found.isEmpty()) {
            terminal.out()
                    .println("Nothing changed"
                            + relation.map(name -> " between " + name).orElse("") + " since " + day()
                            + ", as far as the record tells");
        } else {
            found.forEach((name, changes) -> ChangesText.print(name, changes, articles, terminal, limit));
        }
    }

    private LocalDate day() {
        return published.or(() -> read).orElseThrow();
    }

    private Since since(Record store) {
        if (published.isPresent()) {
            return new Since.Published(published.get());
        }
        Instant morning = day().atStartOfDay(ZoneId.systemDefault()).toInstant();
        return new Since.Read(store.groups(groups -> groups.sizeAt(morning))
                .orElseThrow(() -> new CommandFailure("the record in " + store.folder()
                        + " does not tell when its articles were read: an earlier version read them; --since asks by their days"
                        + " of publication")));
    }

    /** The relations of which something was reported since then, those that matter most first. */
    private static List<RelationName> recent(Record store, Since since) {
        Set<RelationName> news = since instanceof Since.Read read
                ? store.newsAfter(read.number()).stream()
                        .map(pair -> new RelationName(pair.a(), pair.b()))
                        .collect(Collectors.toSet())
                : Set.of();
        return store.rankedPairs().stream()
                .filter(pair -> pair.last().filter(since::isNew).isPresent() || news.contains(name(pair)))
                .limit(RELATIONS_SHOWN)
                .map(ChangesCommand::name)
                .toList();
    }

    private static RelationName name(RankedPair pair) {
        return new RelationName(pair.a(), pair.b());
    }
}
