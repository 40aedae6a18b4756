package org.detente.application.command.query;

import org.detente.application.command.option.RecordOptions;
import org.detente.application.dossier.ComparisonText;
import org.detente.application.terminal.Terminal;
import org.detente.model.Article;
import org.detente.record.Record;
import org.detente.stories.copy.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lays two articles side by side. */
@Command(
        name = "compare",
        description =
                "Lays two articles of the record side by side, sentence by sentence, with the differences marked.",
        footerHeading = "%nSigns between the columns:%n",
        footer = {
            "  =  the same words            ~  in other words",
            "  <  only in the left text     >  only in the right text",
            "  m  stands elsewhere in the other text"
        },
        mixinStandardHelpOptions = true)
public final class CompareCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "ID", description = "Identifier of an article; its first digits are enough.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = "Identifier of the other article.")
    private String other = "";

    @Mixin
    private RecordOptions record = new RecordOptions();

    public CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try (Record store = Record.openReadOnly(record.folder())) {
            Article left = article(store, one);
            Article right = article(store, other);
            ComparisonText.print(left, right, Comparison.of(left, right), terminal);
        }
    }

    private static Article article(Record store, String id) {
        return store.article(Rows.one(store, id).articleId()).orElseThrow().article();
    }
}
