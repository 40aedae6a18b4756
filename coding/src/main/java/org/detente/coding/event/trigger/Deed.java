package org.detente.coding.event.trigger;

import java.util.List;
import java.util.Optional;
import org.detente.coding.codebook.CameoCode;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.codebook.CodebookEntry;
import org.detente.coding.codebook.Operator;
import org.detente.model.EventType;
import org.detente.model.Quad;
import org.detente.model.Status;

/**
 * What an entry reports once the words before it are taken into account: "lift sanctions" is RETREAT, "will lift
 * sanctions" AGREE, "refuses to lift sanctions" REJECT.
 *
 * @param cameo the code
 * @param type the code's PLOVER type, or the entry's own
 * @param mode the mode
 * @param status the status as far as the verb group tells it
 */
public record Deed(CameoCode cameo, EventType type, Optional<String> mode, Status status) {
    static Deed of(Codebook codebook, CodebookEntry entry, VerbGroup group) {
        boolean ongoing = group.progressive() && group.effects().isEmpty();
        Status status = ongoing ? Status.ONGOING : group.pluperfect() ? Status.BACKGROUND : Status.HAPPENED;
        Deed deed = new Deed(entry.cameo(), entry.type(), entry.mode(), status);
        if (group.dependent()) {
            deed = deed.with(Status.POSSIBLE);
        }
        List<Operator.Effect> effects = group.effects();
        for (Operator.Effect effect : effects) {
            deed = deed.after(effect, codebook);
        }
        boolean promise = deed.type() == EventType.AGREE && deed.status() == Status.HAPPENED;
        return promise ? deed.with(Status.PLANNED) : deed;
    }

    private Deed after(Operator.Effect effect, Codebook codebook) {
        return switch (effect) {
            case PROMISE -> promised(Status.PLANNED, codebook);
            case PLAN -> isCooperation() ? promised(Status.PLANNED, codebook) : with(Status.PLANNED);
            case CONDITIONAL -> promised(Status.CONDITIONAL, codebook);
            case REFUSE -> refused(codebook);
            case THREATEN -> to(cameo.threatened(), Status.HAPPENED, codebook);
            case DECIDE -> with(Status.PLANNED);
            case POSSIBLE, ASK -> with(Status.POSSIBLE);
            case CONTINUE -> with(Status.ONGOING);
            case NEGATE, DENY -> with(Status.DENIED);
            case BACKGROUND -> with(Status.BACKGROUND);
            case NONE -> this;
        };
    }

    /** Cooperation that is announced is AGREE, material conflict THREATEN; what already goes on remains what it is. */
    private Deed promised(Status to, Codebook codebook) {
        if (status == Status.ONGOING) {
            return this;
        }
        if (status == Status.DENIED) {
            return refused(codebook);
        }
        if (isCooperation()) {
            return to(cameo.promised(), to, codebook);
        }
        return type.quad() == Quad.MATERIAL_CONFLICT ? to(cameo.threatened(), to, codebook) : with(to);
    }

    private Deed refused(Codebook codebook) {
        boolean turns = isCooperation() && cameo.refused().isPresent();
        return turns ? to(cameo.refused(), Status.HAPPENED, codebook) : with(Status.DENIED);
    }

    private boolean isCooperation() {
        return type.quad() == Quad.VERBAL_COOPERATION || type.quad() == Quad.MATERIAL_COOPERATION;
    }

    private Deed to(Optional<String> code, Status newStatus, Codebook codebook) {
        return code.flatMap(codebook::code)
                .map(c -> new Deed(c, c.type(), c.mode(), newStatus))
                .orElse(with(newStatus));
    }

    private Deed with(Status newStatus) {
        return new Deed(cameo, type, mode, newStatus);
    }
}
