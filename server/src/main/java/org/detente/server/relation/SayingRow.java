package org.detente.server.relation;

import java.util.Set;
import org.detente.dossier.RowWords;
import org.detente.model.Statement;
import org.detente.record.query.Dated;
import org.detente.server.evidence.EvidenceView;

/** A statement on the page, with its sentence. */
record SayingRow(Dated<Statement> said, EvidenceView evidence, RowContext context) {
    private static final int LONGEST = 280;

    static SayingRow of(Dated<Statement> said, RowContext context) {
        Statement statement = said.row();
        return new SayingRow(
                said,
                context.evidence(statement.articleId(), statement.content().span(), statement.id()),
                context);
    }

    /** Whether it is this side's. */
    boolean isOf(Set<String> codes) {
        return said.row()
                .speaker()
                .flatMap(speaker -> speaker.actor())
                .filter(actor -> codes.contains(actor.code()))
                .isPresent();
    }

    String id() {
        return said.row().id();
    }

    String when() {
        return context.date(said.date());
    }

    String speaker() {
        return said.row()
                .speaker()
                .map(phrase -> phrase.actor().flatMap(actor -> actor.name()).orElse(phrase.text()))
                .orElseGet(() -> RowWords.speaker(said.row().speaker()));
    }

    /** The words said, in quotation marks where they are quoted. */
    String words() {
        String content = said.row().content().text();
        String shown = shortened(content, LONGEST);
        return said.row().direct() ? "“" + shown + "”" : shown;
    }

    /** The beginning of a text, to the end of a word. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest);
        return text.substring(0, space > 0 ? space : longest) + "…";
    }
}
