package org.detente.application.command.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.detente.application.command.failure.CommandFailure;
import org.detente.application.command.option.CodingOptions;
import org.detente.application.command.option.ReaderOptions;
import org.detente.application.command.option.RecordOptions;
import org.detente.application.dossier.Explanation;
import org.detente.application.dossier.ExplanationJson;
import org.detente.application.terminal.Terminal;
import org.detente.coding.classes.ClassCoder;
import org.detente.coding.classes.ClassVerdict;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.explanation.SecondReading;
import org.detente.encoder.Encoder;
import org.detente.model.CodedArticle;
import org.detente.model.EventBasis;
import org.detente.record.Record;
import org.detente.record.correction.Correction;
import org.detente.record.correction.Standing;
import org.detente.record.query.Found;
import org.detente.text.OneLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why an event or a statement is in the record. */
@Command(
        name = "explain",
        description =
                "Tells why an event or statement was coded: its words, the rule, the codebook entry, the trained reader's word.",
        mixinStandardHelpOptions = true)
public final class ExplainCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(paramLabel = "ID", description = "Identifier of an event or statement; its first digits are enough.")
    private String id = "";

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = "The codebook that the record was coded with, where it was not the built-in one.")
    private Optional<Path> codebook = Optional.empty();

    @Option(names = "--json", description = "Print the row, its sentence and its rule as one JSON object.")
    private boolean json;

    @Mixin
    private ReaderOptions reader = new ReaderOptions();

    @Mixin
    private RecordOptions record = new RecordOptions();

    public ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try (Record store = Record.openReadOnly(record.folder())) {
            Found found = Rows.one(store, id);
            CodedArticle article = store.article(found.articleId()).orElseThrow();
            if (found.kind() == Found.Kind.ARTICLE) {
                throw new CommandFailure(found.id() + " is an article; `detente article " + found.id()
                        + "` shows it, and explain takes an event (e-…) or a statement (s-…)");
            }
            Codebook entries = CodingOptions.codebook(codebook);
            Optional<Encoder> encoder = reader.encoder();
            Optional<ClassVerdict> verdict = verdict(article, found.id(), entries, encoder);
            // an event of a class of the user's own is explained by the classes
            Optional<SecondReading> second =
                    verdict.isPresent() ? Optional.empty() : encoder.map(e -> new SecondReading(e, entries));
            if (json) {
                terminal.out().println(ExplanationJson.of(article, found.id(), entries, verdict, second));
            } else {
                new Explanation(article, terminal).print(found.id(), entries, verdict, second);
                corrections(store, found.id());
            }
        }
    }

    /** What readers said of the row; a wrong one is left out of dossiers. */
    private void corrections(Record store, String row) {
        List<Correction> said;
        try {
            said = store.corrections().file().of(row);
        } catch (IOException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
        for (Correction correction : said) {
            String should =
                    correction.should().map(text -> ", should be " + text).orElse("");
            Terminal.wrapped(
                            OneLine.safe("Corrected by " + correction.by() + " ("
                                    + correction.what().words() + should + "): " + correction.why()),
                            terminal.columns())
                    .forEach(terminal.out()::println);
        }
        Standing standing = store.corrections().standing();
        if (standing.wrong().contains(row)) {
            terminal.out().println("It is left out wherever rows are listed, counted or summed.");
        } else if (standing.changed().containsKey(row)) {
            terminal.out().println("What it should be counts wherever rows are listed, counted or summed.");
        }
    }

    /** What the user's own classes make of an event of theirs, asked again; absent where they are not named. */
    private Optional<ClassVerdict> verdict(
            CodedArticle article, String event, Codebook entries, Optional<Encoder> encoder) {
        return article.events().stream()
                .filter(e ->
                        e.id().equals(event) && EventBasis.of(e.basis()).label().isPresent())
                .findFirst()
                .flatMap(e -> CodingOptions.classes(codebook, entries)
                        .flatMap(classes ->
                                encoder.flatMap(loaded -> new ClassCoder(classes, loaded).verdict(article, e))));
    }
}
