package org.detente.application.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.application.terminal.Style;
import org.detente.application.terminal.Terminal;
import org.detente.coding.classes.ClassVerdict;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.codebook.CodebookEntry;
import org.detente.coding.explanation.SecondReading;
import org.detente.coding.place.event.EventPlaces;
import org.detente.coding.place.event.Whereabouts;
import org.detente.dossier.Evidence;
import org.detente.dossier.RowWords;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.EventBasis;
import org.detente.model.Mention;
import org.detente.model.Span;
import org.detente.model.Statement;

/** Tells why a row is in the record: the very words, and the rule that read them so. */
public final class Explanation {
    private static final String NOBODY = "nobody is named";
    private static final int MOST_CLASSES = 3;

    private final CodedArticle coded;
    private final Terminal terminal;
    private final Lines lines;

    /** Explanations of the rows of an article. */
    public Explanation(CodedArticle coded, Terminal terminal) {
        this.coded = coded;
        this.terminal = terminal;
        this.lines = new Lines(terminal);
    }

    /**
     * Why the event or statement with the identifier was coded.
     *
     * @param verdict of an event of a class of the user's own, what the classes make of it, where they are at hand
     * @param second asks the trained reader again, where there is one
     */
    public void print(String id, Codebook codebook, Optional<ClassVerdict> verdict, Optional<SecondReading> second) {
        for (Event event : coded.events()) {
            if (event.id().equals(id)) {
                event(event, codebook, verdict);
                second.ifPresent(reader ->
                        new ReaderText(lines).print(event, reader.event(coded, event), rule(event, codebook)));
            }
        }
        for (Statement statement : coded.statements()) {
            if (statement.id().equals(id)) {
                statement(statement);
                second.ifPresent(reader -> new ReaderText(lines).print(statement, reader.statement(coded, statement)));
            }
        }
    }

    /** The entry that decided an event, where this codebook has it. */
    static Optional<CodebookEntry> rule(Event event, Codebook codebook) {
        return EventBasis.of(event.basis()).entry().flatMap(codebook::entry);
    }

    private void event(Event event, Codebook codebook, Optional<ClassVerdict> verdict) {
        heading(event.id(), RowWords.who(event) + "  " + RowWords.what(event));
        sentence(event.trigger().span());
        if (event.source().isEmpty()) {
            line("source", NOBODY);
        }
        event.source().forEach(source -> participant("source", source));
        event.target().forEach(target -> participant("target", target));
        line("trigger", "“" + Terminal.safe(event.trigger().text()) + "”");
        line("status", event.status().name().toLowerCase(Locale.ROOT));
        event.date().ifPresent(date -> line("date", date.toString()));
        event.place()
                .ifPresent(place -> line(
                        "place",
                        Terminal.safe(EventPlaces.whereabouts(coded, event)
                                .map(Whereabouts::description)
                                .orElse(place.name()))));
        event.reportedBy().ifPresent(by -> line("claimed in", by + claimant(by)));
        line("confidence", String.format(Locale.ROOT, "%.2f", event.confidence()));
        EventBasis basis = EventBasis.of(event.basis());
        basis.label().ifPresentOrElse(label -> ownClass(label, event, verdict), () -> decision(event, basis, codebook));
        source();
    }

    private void statement(Statement statement) {
        heading(statement.id(), RowWords.speaker(statement.speaker()) + (statement.direct() ? ", quoted" : ""));
        sentence(statement.cue().span());
        statement.speaker().ifPresentOrElse(speaker -> participant("speaker", speaker), () -> line("speaker", NOBODY));
        line("cue", "“" + Terminal.safe(statement.cue().text()) + "”");
        line("content", "“" + Terminal.safe(statement.content().text()) + "”");
        statement.continued().forEach(part -> line("continued", "“" + Terminal.safe(part.text()) + "”"));
        statement.via().ifPresent(via -> line("via", Terminal.safe(via)));
        statement.addressee().ifPresent(addressee -> participant("addressee", addressee));
        List<Event> inside = coded.events().stream()
                .filter(e -> e.reportedBy().equals(Optional.of(statement.id())))
                .toList();
        inside.forEach(event -> line("claims", RowWords.who(event) + "  " + RowWords.what(event) + "  " + event.id()));
        source();
    }

    private void heading(String id, String what) {
        terminal.out().println(terminal.styled(Style.HEADING, what) + terminal.styled(Style.FAINT, "  " + id));
        terminal.out().println();
    }

    private void sentence(Span span) {
        Quoted.print(Evidence.of(coded.article(), span), terminal, "  ");
        terminal.out().println();
    }

    private void participant(String side, ActorPhrase phrase) {
        String words = "“" + Terminal.safe(phrase.text()) + "”";
        line(
                side,
                phrase.actor()
                        .map(actor -> words + "  " + describe(actor) + basis(phrase))
                        .orElse(words + "  unknown"));
    }

    private static String describe(Actor actor) {
        return actor.code()
                + actor.sector().map(sector -> " " + sector).orElse("")
                + actor.name().map(name -> ", " + name).orElse("")
                + actor.role().map(role -> ", " + role).orElse("");
    }

    private String basis(ActorPhrase phrase) {
        return coded.mentions().stream()
                .filter(mention -> mention.span().overlaps(phrase.span()))
                .filter(mention -> phrase.actor().stream()
                        .anyMatch(actor -> actor.code().equals(mention.actor().code())))
                .map(Mention::basis)
                .findFirst()
                .map(basis -> "  (known by " + basis.name().toLowerCase(Locale.ROOT) + ")")
                .orElse("");
    }

    private String claimant(String statementId) {
        return coded.statements().stream()
                .filter(statement -> statement.id().equals(statementId))
                .map(statement -> ", by " + RowWords.speaker(statement.speaker()))
                .findFirst()
                .orElse("");
    }

    private void decision(Event event, EventBasis basis, Codebook codebook) {
        Optional<CodebookEntry> entry = rule(event, codebook);
        if (basis.entry().isEmpty()) {
            line("decided by", "the trained reader; no entry of the codebook agrees");
            return;
        }
        if (entry.isEmpty()) {
            line("decided by", basis + " (not in this codebook; name the one it was coded with)");
            return;
        }
        CodebookEntry rule = entry.get();
        line(
                "decided by",
                (basis.reader() ? "the trained reader and " : "") + "the codebook, line " + rule.line() + ": "
                        + rule.notation());
        line(
                "CAMEO",
                rule.cameo().code() + " " + rule.cameo().label()
                        + event.goldstein().stream()
                                .mapToObj(value -> String.format(Locale.ROOT, ", Goldstein %+.1f", value))
                                .findFirst()
                                .orElse(""));
        rule.example().ifPresent(example -> line("example", example));
    }

    private void ownClass(String label, Event event, Optional<ClassVerdict> verdict) {
        line("decided by", "the class " + Terminal.safe(label) + " of your own");
        line(
                "likely",
                verdict.map(v -> v.chances().stream()
                                .limit(MOST_CLASSES)
                                .map(c -> (c.label().equals(ClassVerdict.NONE) ? "none" : Terminal.safe(c.label()))
                                        + String.format(Locale.ROOT, " %.2f", c.probability()))
                                .collect(Collectors.joining(", ")))
                        .orElse("name the folder of the classes with --codebook to see what else it may be"));
        event.cameo().ifPresent(code -> line("CAMEO", code));
    }

    private void source() {
        line(
                "article",
                coded.article().outlet().map(o -> Terminal.safe(o) + ", ").orElse("")
                        + coded.article().published().map(p -> p.date() + ", ").orElse("")
                        + coded.article().id());
        coded.article().url().ifPresent(url -> line("", Terminal.safe(url)));
    }

    private void line(String label, String text) {
        lines.line(label, text);
    }
}
