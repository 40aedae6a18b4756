package org.detente.server.relation;

import java.util.List;
import org.detente.dossier.changes.RelationChange;

/** A change on the page. */
record ChangeRow(RelationChange change, RowContext context) {
    private static final int MOST = 8;

    static List<ChangeRow> of(List<RelationChange> changes, RowContext context) {
        return changes.stream()
                .limit(MOST)
                .map(change -> new ChangeRow(change, context))
                .toList();
    }

    String when() {
        return context.date(change.day());
    }

    String kind() {
        return change.kind().words();
    }

    String words() {
        return SayingRow.shortened(change.words(), 280);
    }

    /** The article that tells it, at the row; empty for what many tell together. */
    String address() {
        return change.articleId()
                .map(article -> "/article/" + article
                        + change.row().map(row -> "#" + row).orElse(""))
                .orElse("");
    }
}
