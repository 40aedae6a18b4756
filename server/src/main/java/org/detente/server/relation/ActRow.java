package org.detente.server.relation;

import java.util.List;
import java.util.Optional;
import org.detente.dossier.RowWords;
import org.detente.model.Event;
import org.detente.model.Status;
import org.detente.record.relation.Act;
import org.detente.server.evidence.EvidenceView;
import org.detente.server.layout.EventWords;

/**
 * An act in the stream.
 *
 * @param act the act with its reports
 * @param evidence the sentences that report it, the first of them
 * @param claimant who says so, where it is only claimed
 * @param context of the page
 */
record ActRow(Act act, List<EvidenceView> evidence, Optional<String> claimant, RowContext context) {
    private static final int SENTENCES = 6;

    static ActRow of(Act act, RowContext context) {
        Event best = act.best().row();
        return new ActRow(
                act,
                act.reports().stream()
                        .limit(SENTENCES)
                        .map(report -> context.evidence(
                                report.row().articleId(),
                                report.row().trigger().span(),
                                report.row().id()))
                        .toList(),
                best.reportedBy().map(id -> context.speaker(id)),
                context);
    }

    String id() {
        return act.best().row().id();
    }

    String when() {
        return act.best().date().map(context.formats()::date).orElse("no date");
    }

    String who() {
        return EventWords.who(act.best().row(), context.names());
    }

    String what() {
        return EventWords.type(act.best().row());
    }

    String quad() {
        return RowWords.constant(act.best().row().quad());
    }

    /** {@code conflict} or {@code cooperation}. */
    String side() {
        return quad().endsWith("conflict") ? "conflict" : "cooperation";
    }

    String status() {
        return RowWords.constant(act.best().row().status());
    }

    boolean isPlain() {
        return act.best().row().status() == Status.HAPPENED;
    }

    /** "2 independent texts, 1 copy". */
    String sources() {
        int copies = act.articles() - act.texts();
        return context.formats().count(act.texts(), "independent text", "independent texts")
                + (copies > 0 ? ", " + context.formats().count(copies, "copy", "copies") : "");
    }

    /** Reports whose sentences are not shown. */
    int further() {
        return act.reports().size() - evidence.size();
    }
}
