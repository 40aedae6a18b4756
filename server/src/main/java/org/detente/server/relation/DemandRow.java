package org.detente.server.relation;

import java.util.List;
import org.detente.dossier.RowWords;
import org.detente.model.Demand;
import org.detente.model.ReplyStatus;
import org.detente.model.Told;
import org.detente.server.evidence.EvidenceView;

/** A demand on the page, with its replies and the sentences that tell of both. */
record DemandRow(Demand demand, List<EvidenceView> evidence, List<EvidenceView> replies, RowContext context) {
    static DemandRow of(Demand demand, RowContext context) {
        return new DemandRow(
                demand,
                context.evidence(demand.evidence().stream(), demand.id()),
                context.evidence(demand.replies().stream().map(Told::evidence), demand.id()),
                context);
    }

    String when() {
        return context.date(demand.date());
    }

    String who() {
        return context.names(demand.by()) + " → " + context.names(demand.to());
    }

    /** "no answer known", "rejected by Russia, 9 Aug 2025". */
    String reply() {
        if (isOpen()) {
            return "no answer known";
        }
        Told<ReplyStatus> last = demand.replies().get(demand.replies().size() - 1);
        return RowWords.constant(last.status())
                + (demand.repliedBy().isEmpty() ? "" : " by " + context.names(demand.repliedBy()))
                + last.day().map(day -> ", " + context.formats().date(day)).orElse("");
    }

    boolean isOpen() {
        return demand.reply() == ReplyStatus.PENDING;
    }
}
