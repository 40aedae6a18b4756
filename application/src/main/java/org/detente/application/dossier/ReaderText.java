package org.detente.application.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.detente.application.terminal.Terminal;
import org.detente.coding.codebook.CodebookEntry;
import org.detente.coding.event.ReportedDeed;
import org.detente.coding.explanation.EventVerdict;
import org.detente.coding.explanation.StatementVerdict;
import org.detente.coding.explanation.WordWeight;
import org.detente.coding.reader.event.ReadRole;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;
import org.detente.model.Statement;
import org.detente.model.Status;

/** Tells what the trained reader thinks of a row. */
final class ReaderText {
    private static final String HEADING = "The trained reader, asked again";
    private static final String NOT_READ = "not asked: no sign in the sentence calls for it";

    private final Lines lines;

    ReaderText(Lines lines) {
        this.lines = lines;
    }

    /** Of an event; {@code rule} is the codebook's entry that the event names. */
    void print(Event event, Optional<EventVerdict> verdict, Optional<CodebookEntry> rule) {
        lines.heading(HEADING);
        if (verdict.isEmpty()) {
            lines.line("root", NOT_READ);
        }
        verdict.ifPresent(found -> {
            lines.line("root", root(found));
            lines.line("status", status(found));
            event.source().forEach(source -> lines.line("source", role(source, found.sources())));
            event.target().forEach(target -> lines.line("target", role(target, found.targets())));
            lines.line("carried by", words(found));
            lines.line("codebook", codebook(event, found, rule));
        });
    }

    /** Of a statement. */
    void print(Statement statement, Optional<StatementVerdict> verdict) {
        lines.heading(HEADING);
        if (verdict.isEmpty()) {
            lines.line("cue", NOT_READ);
        }
        verdict.ifPresent(found -> {
            lines.line("cue", quoted(statement.cue().text()) + " " + number(found.cue()));
            statement
                    .speaker()
                    .ifPresent(speaker -> lines.line("source", quoted(speaker.text()) + " " + number(found.source())));
            lines.line("content", number(found.content()));
            lines.line("drawn by", found.drawn() ? "the reader" : "a rule; the reader alone draws no such statement");
        });
    }

    private static String root(EventVerdict found) {
        String other = found.other().map(Enum::name).orElse("none");
        return found.type().name() + " " + number(found.probability())
                + (found.otherProbability() > found.probability() ? "; likelier: " : "; runner-up: ")
                + other + " " + number(found.otherProbability());
    }

    private static String status(EventVerdict found) {
        return found.statuses().entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -entry.getValue()))
                .limit(2)
                .map(entry -> name(entry.getKey()) + " " + number(entry.getValue()))
                .collect(Collectors.joining("; runner-up: "));
    }

    private static String role(ActorPhrase phrase, List<ReadRole> roles) {
        return quoted(phrase.text())
                + roles.stream()
                        .filter(role -> role.span().equals(phrase.span()))
                        .findFirst()
                        .map(role -> " " + number(role.probability()))
                        .orElse(" not in the passage: told elsewhere in the article");
    }

    private static String words(EventVerdict found) {
        if (found.words().isEmpty()) {
            return "no single word: hiding any leaves it as likely";
        }
        String first = found.type().name() + " falls from " + number(found.probability()) + " to ";
        return found.words().stream()
                .map(word -> quoted(word.word().text()) + " (" + first(word, found, first) + ")")
                .collect(Collectors.joining(", "));
    }

    /** The first word's numbers are explained, the others go without saying. */
    private static String first(WordWeight word, EventVerdict found, String explained) {
        return word.equals(found.words().get(0))
                ? explained + number(word.without()) + " when it is hidden"
                : number(word.without());
    }

    private static String codebook(Event event, EventVerdict found, Optional<CodebookEntry> rule) {
        if (rule.isPresent()) {
            return "agrees: " + found.type() + " by " + entry(rule.get());
        }
        Optional<ReportedDeed> same = found.entries().stream()
                .filter(deed -> deed.type() == found.type())
                .findFirst();
        return same.map(deed -> "agrees: " + deed.type() + " by " + entry(deed.entry()))
                .or(() -> found.entries().stream()
                        .findFirst()
                        .map(deed -> "another entry says " + deed.type() + ": " + entry(deed.entry())))
                .orElse("no entry at " + quoted(event.trigger().text()));
    }

    private static String entry(CodebookEntry entry) {
        return "line " + entry.line() + ", " + entry.notation();
    }

    private static String name(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static String quoted(String words) {
        return "“" + Terminal.safe(words) + "”";
    }

    private static String number(double probability) {
        return String.format(Locale.ROOT, "%.2f", probability);
    }

    private static String number(OptionalDouble probability) {
        return probability.isPresent() ? number(probability.getAsDouble()) : "not in the passage";
    }
}
