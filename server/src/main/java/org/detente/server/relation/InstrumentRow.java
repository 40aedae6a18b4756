package org.detente.server.relation;

import java.util.List;
import org.detente.dossier.RowWords;
import org.detente.model.Instrument;
import org.detente.model.InstrumentStatus;
import org.detente.model.Told;
import org.detente.server.evidence.EvidenceView;

/** An instrument on the page, with its history. */
record InstrumentRow(Instrument instrument, List<Step> history, RowContext context) {
    /** A status at a time, with the sentence that tells it. */
    record Step(String when, String status, EvidenceView evidence) {}

    static InstrumentRow of(Instrument instrument, RowContext context) {
        return new InstrumentRow(
                instrument,
                instrument.history().stream()
                        .map(told -> step(told, instrument, context))
                        .toList(),
                context);
    }

    private static Step step(Told<InstrumentStatus> told, Instrument instrument, RowContext context) {
        return new Step(
                when(told, context),
                RowWords.constant(told.status()),
                context.evidence(
                        told.evidence().articleId(), told.evidence().words().span(), instrument.id()));
    }

    private static String when(Told<InstrumentStatus> told, RowContext context) {
        return told.since()
                .map(day -> "since " + context.formats().date(day))
                .or(() -> told.reported()
                        .map(day -> "reported " + context.formats().date(day)))
                .orElse("no date");
    }

    String status() {
        return RowWords.constant(instrument.status());
    }

    String since() {
        return when(instrument.last(), context);
    }

    String kind() {
        return RowWords.constant(instrument.kind());
    }

    /** {@code cooperation}, {@code conflict} or {@code balance}. */
    String side() {
        return switch (instrument.status()) {
            case IN_FORCE -> "cooperation";
            case AT_RISK, SUSPENDED, SEVERED, WITHDRAWN, REJECTED -> "conflict";
            case PROPOSED, ENDED -> "balance";
        };
    }
}
