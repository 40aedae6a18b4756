package org.detente.coding.affairs.instrument.status;

import java.util.List;
import java.util.Optional;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;

/** The status that a phrase leaves behind, with all that its clause says before the verb. */
final class Outcome {
    private Outcome() {}

    /**
     * The status; absent where the clause leaves it open.
     *
     * @param status that the phrase gives where nothing changes it
     */
    static Optional<InstrumentStatus> of(
            InstrumentStatus status, Sense sense, List<Effect> effects, InstrumentKind kind) {
        boolean asked = effects.contains(Effect.ASK);
        boolean refused = effects.contains(Effect.REFUSE);
        boolean negated = effects.stream().filter(e -> e == Effect.NEGATE).count() % 2 == 1;
        boolean wanted = effects.stream()
                .anyMatch(e -> e == Effect.INTEND
                        || e == Effect.DOUBT
                        || e == Effect.MAY
                        || e == Effect.THREATEN
                        || e == Effect.NEARLY);
        boolean purpose = effects.contains(Effect.PURPOSE)
                && (sense == Sense.MAKE || sense == Sense.RENEW || sense == Sense.EXTEND);
        boolean open = wanted || purpose;
        boolean ahead = open || effects.contains(Effect.WILL) || effects.contains(Effect.AGREE);
        boolean doubtful = effects.contains(Effect.DOUBT) || (open && negated);
        if (doubtful && (sense == Sense.KEEP || sense == Sense.EXTEND || sense == Sense.END)) {
            return Optional.of(InstrumentStatus.AT_RISK);
        }
        Optional<InstrumentStatus> read = switch (sense) {
            case MAKE -> made(status, asked, refused, negated, ahead);
            case KEEP -> Optional.of(kept(kind, refused || (negated && !asked)));
            case RENEW ->
                Optional.of(
                        refused || negated || open || asked
                                ? before(kind)
                                : effects.contains(Effect.WILL)
                                        ? InstrumentStatus.PROPOSED
                                        : InstrumentStatus.IN_FORCE);
            case EXTEND ->
                Optional.of(
                        refused || negated
                                ? InstrumentStatus.WITHDRAWN
                                : open || asked ? InstrumentStatus.AT_RISK : InstrumentStatus.IN_FORCE);
            case END -> ended(status, asked, refused, negated, open, ahead);
            case REFUSE ->
                negated || asked || open || refused ? Optional.of(InstrumentStatus.PROPOSED) : Optional.of(status);
        };
        return read.map(s -> fitting(s, kind));
    }

    /** The status as the kind of instrument takes it: what meets or talks is severed when it ends, what is written withdrawn. */
    static InstrumentStatus fitting(InstrumentStatus status, InstrumentKind kind) {
        boolean written = switch (kind) {
            case TREATY, AGREEMENT, SANCTIONS -> true;
            case DIALOGUE, COUNCIL, MECHANISM, TIES -> false;
        };
        if (written) {
            return status == InstrumentStatus.SEVERED ? InstrumentStatus.WITHDRAWN : status;
        }
        boolean over = status == InstrumentStatus.ENDED
                || (status == InstrumentStatus.WITHDRAWN && kind == InstrumentKind.TIES);
        return over ? InstrumentStatus.SEVERED : status;
    }

    private static Optional<InstrumentStatus> made(
            InstrumentStatus status, boolean asked, boolean refused, boolean negated, boolean ahead) {
        if (refused && !asked) {
            return Optional.of(InstrumentStatus.REJECTED);
        }
        if (asked || negated || ahead) {
            return Optional.of(InstrumentStatus.PROPOSED);
        }
        return Optional.of(status);
    }

    private static InstrumentStatus kept(InstrumentKind kind, boolean stopped) {
        if (!stopped) {
            return InstrumentStatus.IN_FORCE;
        }
        boolean meets =
                kind == InstrumentKind.COUNCIL || kind == InstrumentKind.MECHANISM || kind == InstrumentKind.DIALOGUE;
        return meets ? InstrumentStatus.SUSPENDED : InstrumentStatus.AT_RISK;
    }

    private static InstrumentStatus before(InstrumentKind kind) {
        return kind == InstrumentKind.TIES ? InstrumentStatus.SEVERED : InstrumentStatus.SUSPENDED;
    }

    private static Optional<InstrumentStatus> ended(
            InstrumentStatus status, boolean asked, boolean refused, boolean negated, boolean open, boolean ahead) {
        if (asked && status != InstrumentStatus.AT_RISK) {
            return negated ? Optional.of(InstrumentStatus.AT_RISK) : Optional.empty();
        }
        if (refused || negated) {
            return Optional.of(InstrumentStatus.IN_FORCE);
        }
        boolean byItself = status == InstrumentStatus.ENDED;
        return Optional.of(open || (ahead && byItself) ? InstrumentStatus.AT_RISK : status);
    }
}
