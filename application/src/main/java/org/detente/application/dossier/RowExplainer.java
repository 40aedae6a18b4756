package org.detente.application.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.codebook.CodebookEntry;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.EventBasis;
import org.detente.server.row.Explainer;

/** Tells a page what decided on an event: as {@code explain} does, without asking the trained reader again. */
public final class RowExplainer implements Explainer {
    private final Codebook codebook;

    /** With the codebook that the record was coded with. */
    public RowExplainer(Codebook codebook) {
        this.codebook = codebook;
    }

    @Override
    public List<Line> lines(CodedArticle article, String row) {
        return article.events().stream()
                .filter(event -> event.id().equals(row))
                .findFirst()
                .map(this::lines)
                .orElse(List.of());
    }

    private List<Line> lines(Event event) {
        EventBasis basis = EventBasis.of(event.basis());
        List<Line> lines = new ArrayList<>();
        if (basis.label().isPresent()) {
            lines.add(new Line("Decided by", "the class " + basis.label().get() + " of the user's own"));
            return lines;
        }
        Optional<CodebookEntry> entry = Explanation.rule(event, codebook);
        if (basis.entry().isEmpty()) {
            lines.add(new Line("Decided by", "the trained reader; no entry of the codebook agrees"));
        } else if (entry.isEmpty()) {
            lines.add(new Line("Decided by", basis + ", which the built-in codebook does not have"));
        }
        entry.ifPresent(rule -> {
            lines.add(new Line(
                    "Decided by",
                    (basis.reader() ? "the trained reader and " : "") + "the codebook, line " + rule.line()));
            lines.add(new Line("Codebook entry", rule.notation()));
            rule.example().ifPresent(example -> lines.add(new Line("Example", example)));
            lines.add(new Line("CAMEO", rule.cameo().code() + " " + rule.cameo().label()));
        });
        event.goldstein()
                .ifPresent(value -> lines.add(new Line("Goldstein value", String.format(Locale.ROOT, "%+.1f", value))));
        return lines;
    }
}
