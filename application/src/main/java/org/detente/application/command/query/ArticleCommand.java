package org.detente.application.command.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.detente.application.command.option.OutletOptions;
import org.detente.application.command.option.RecordOptions;
import org.detente.application.dossier.ArticleText;
import org.detente.application.dossier.CopiesText;
import org.detente.application.terminal.Terminal;
import org.detente.dossier.DossierJson;
import org.detente.model.Article;
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
public final class ArticleCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "ID",
            description = "Identifier of an article, or of a statement or event in it; its first digits are enough.")
    private String id = "";

    @Option(names = "--json", description = "Print the article and its rows as one JSON object.")
    private boolean json;

    @Mixin
    private RecordOptions record = new RecordOptions();

    @Mixin
    private OutletOptions outlets = new OutletOptions();

    public ArticleCommand(Terminal terminal) {
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
                copies(store, article.article());
            }
        }
    }

    /** Articles that share a text by way of others, and those that share a passage. */
    private void copies(Record store, Article article) {
        Set<String> ids = new LinkedHashSet<>(store.groups(groups -> groups.sameText(article.id())));
        store.copies(List.of(article.id())).forEach(copy -> {
            ids.add(copy.articleId());
            ids.add(copy.ofId());
        });
        ids.remove(article.id());
        List<Article> others = store.groups(groups -> groups.articles(List.copyOf(ids))).stream()
                .map(CodedArticle::article)
                .toList();
        ids.add(article.id());
        CopiesText.print(article, others, store.copies(ids), outlets.outlets(), terminal);
    }
}
