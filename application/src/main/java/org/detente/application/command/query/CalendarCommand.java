package org.detente.application.command.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.detente.application.command.failure.CommandFailure;
import org.detente.application.command.option.ActorNames;
import org.detente.application.command.option.RecordOptions;
import org.detente.application.terminal.Terminal;
import org.detente.dossier.calendar.MeetingCalendar;
import org.detente.dossier.calendar.MeetingSource;
import org.detente.model.Meeting;
import org.detente.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes meetings for calendar programs. */
@Command(
        name = "calendar",
        description =
                "Writes the meetings of a relation, an actor or a group of states, or all, as a calendar (iCalendar, RFC 5545) for calendar programs.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  detente calendar RUS-USA --out rus-usa.ics",
            "  detente calendar Russia > russia.ics",
            "  detente calendar EU-RUS --out eu-rus.ics",
            "  detente calendar --record my-record --out all.ics"
        })
public final class CalendarCommand implements Callable<Integer> {
    /** Articles asked for at a time: their texts are in memory together. */
    private static final int ARTICLES_AT_ONCE = 500;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "A-B",
            description =
                    "Two actors or one: codes (ISO 3166-1 alpha-3 for states, IGO:NATO and the like) or names; or groups of states: EU-RUS.")
    private Optional<String> asked = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write, replaced where it exists (default: standard output).")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private RecordOptions record = new RecordOptions();

    public CalendarCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<String> sides = asked.map(this::sides).orElse(List.of());
        String name = sides.isEmpty() ? "all actors" : String.join("-", sides);
        try (Record store = Record.openReadOnly(record.folder())) {
            List<Set<String>> members = sides.stream().map(ActorNames::members).toList();
            List<Meeting> found = new ArrayList<>();
            store.meetings(meeting -> {
                if (members.stream().noneMatch(side -> Collections.disjoint(side, meeting.parties()))) {
                    found.add(meeting);
                }
            });
            List<Meeting> dated = found.stream()
                    .filter(meeting -> MeetingCalendar.day(meeting).isPresent())
                    .toList();
            int undated = found.size() - dated.size();
            if (dated.isEmpty()) {
                throw new CommandFailure("the record in " + record.folder() + " holds no meeting of " + name
                        + " whose day is known" + (undated > 0 ? " (and " + undated + " without a day)" : "")
                        + "; `detente show` lists the relations that it holds");
            }
            write(new MeetingCalendar(sources(store, dated), store.counts().lastPublished(), ActorNames.names())
                    .of("Détente: " + name, dated));
            out.ifPresent(
                    file -> terminal.err().println("Wrote " + dated.size() + " meetings of " + name + " to " + file));
            if (undated > 0) {
                terminal.err().println("Left out " + undated + " meetings whose day is not known");
            }
        }
        return 0;
    }

    private List<String> sides(String text) {
        try {
            return ActorNames.sides(text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static Map<String, MeetingSource> sources(Record store, List<Meeting> meetings) {
        List<String> ids = meetings.stream()
                .flatMap(meeting -> meeting.history().stream())
                .map(told -> told.evidence().articleId())
                .distinct()
                .toList();
        Map<String, MeetingSource> sources = new HashMap<>();
        for (int from = 0; from < ids.size(); from += ARTICLES_AT_ONCE) {
            store.articles(ids.subList(from, Math.min(ids.size(), from + ARTICLES_AT_ONCE)))
                    .forEach(article -> sources.put(article.id(), MeetingSource.of(article)));
        }
        return sources;
    }

    /** Under another name first: a program that reads the feed meanwhile gets the earlier one or the new one, whole. */
    private void write(String calendar) throws IOException {
        if (out.isEmpty()) {
            terminal.out().print(calendar);
            return;
        }
        Path file = out.get();
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(unfinished, calendar, StandardCharsets.UTF_8);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw new CommandFailure("the calendar cannot be written to " + file + " (" + e
                    + "): check that its folder exists and is writable, or name another file with --out");
        }
    }
}
