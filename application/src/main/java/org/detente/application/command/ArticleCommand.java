package org.detente.application.command;

import org.detente.application.dossier.ArticleText;
import org.detente.application.dossier.DossierJson;
import org.detente.application.terminal.Terminal;
import org.detente.model.CodedArticle;
import org.detente.record.Record;
import org.detente.record.query.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one article with what was read from it. */
@Command(
        name = "article",
        description = "Shows an article's clean text with its statements and events marked.",
        mixinStandardHelpOptions = true)
final class ArticleCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "ID",
            description = "Identifier of an article, or of a statement or event in it; its first digits are enough.")
    private String id = "";

    @Option(names = "--json", description = "Print the article and its rows as one JSON object.")
    private boolean json;

    @Mixin
    private RecordOptions record = new RecordOptions();

    ArticleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try (Record store = Record.openReadOnly(record.folder())) {
            Found found = Rows.one(store, id);
            CodedArticle article = store.article(found.articleId()).orElseThrow();
            if (json) {
                terminal.out().println(DossierJson.of(article));
            } else {
                ArticleText.print(article, terminal);
            }
        }
    }
}
