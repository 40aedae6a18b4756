package org.detente.server.row;

import java.util.List;
import org.detente.dossier.Evidence;
import org.detente.record.correction.Correction;
import org.detente.record.correction.RowKind;
import org.detente.record.correction.Standing;

/**
 * What the page of a row shows.
 *
 * @param kind what kind of row it is
 * @param id of the row
 * @param heading what it is
 * @param evidence its sentence
 * @param articleId its article
 * @param source the article in words
 * @param lines what is known of it and what decided
 * @param corrections what readers said of it, the earliest first
 * @param standing what all corrections say together
 */
public record RowView(
        RowKind kind,
        String id,
        String heading,
        Evidence evidence,
        String articleId,
        String source,
        List<Explainer.Line> lines,
        List<Correction> corrections,
        Standing standing) {
    public RowView {
        lines = List.copyOf(lines);
        corrections = List.copyOf(corrections);
    }

    /** Whether the last word on it is that there is no such thing. */
    public boolean isWrong() {
        return standing.wrong().contains(id);
    }

    /** Whether another value stands in lists. */
    public boolean isChanged() {
        return standing.changed().containsKey(id);
    }

    /** What may be corrected. */
    public List<Correction.What> choices() {
        return kind.choices();
    }
}
