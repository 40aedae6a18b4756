package org.detente.application.command;

import java.nio.file.Path;
import java.util.Optional;
import org.detente.application.dossier.Explanation;
import org.detente.application.dossier.ExplanationJson;
import org.detente.application.terminal.Terminal;
import org.detente.coding.classes.ClassCoder;
import org.detente.coding.classes.ClassVerdict;
import org.detente.coding.codebook.Codebook;
import org.detente.model.CodedArticle;
import org.detente.record.Record;
import org.detente.record.query.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why an event or a statement is in the record. */
@Command(
        name = "explain",
        description = "Tells why an event or statement was coded: its words, the rule, the codebook entry.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(paramLabel = "ID", description = "Identifier of an event or statement; its first digits are enough.")
    private String id = "";

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = "The codebook that the record was coded with, where it was not the built-in one.")
    private Optional<Path> codebook = Optional.empty();

    @Option(
            names = "--model",
            paramLabel = "FOLDER",
            description = "The trained reader that the record was coded with, where it was not the built-in one.")
    private Optional<Path> model = Optional.empty();

    @Option(names = "--json", description = "Print the row, its sentence and its rule as one JSON object.")
    private boolean json;

    @Mixin
    private RecordOptions record = new RecordOptions();

    ExplainCommand(Terminal terminal) {
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
            Optional<ClassVerdict> verdict = verdict(article, found.id(), entries);
            if (json) {
                terminal.out().println(ExplanationJson.of(article, found.id(), entries, verdict));
            } else {
                new Explanation(article, terminal).print(found.id(), entries, verdict);
            }
        }
    }

    /** What the user's own classes make of an event of theirs, asked again; absent where they are not named. */
    private Optional<ClassVerdict> verdict(CodedArticle article, String event, Codebook entries) {
        return article.events().stream()
                .filter(e -> e.id().equals(event) && e.basis().startsWith(ClassCoder.BASIS))
                .findFirst()
                .flatMap(e -> CodingOptions.classes(codebook, entries)
                        .flatMap(classes -> model.map(LoadedEncoders::in)
                                .or(LoadedEncoders::shipped)
                                .flatMap(encoder -> new ClassCoder(classes, encoder).verdict(article, e))));
    }
}
