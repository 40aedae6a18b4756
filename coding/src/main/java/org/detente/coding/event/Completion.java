package org.detente.coding.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.detente.model.EventType;

/** Completes a sentence's drafts from one another and drops those that say too little. */
final class Completion {
    /** PLOVER 0.8 requires a recipient for these; the first two of REJECT's and SUPPORT's words alone say too little. */
    private static final Set<EventType> NEEDS_TARGET =
            EnumSet.of(EventType.AID, EventType.COOPERATE, EventType.SANCTION, EventType.SUPPORT, EventType.CONSULT);

    private Completion() {}

    static List<Draft> complete(List<Draft> drafts) {
        List<Draft> complete = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft filled = draft.targets().isEmpty() ? draft.withTargets(targets(draft, complete)) : draft;
            if (isEnough(filled) && complete.stream().noneMatch(d -> says(d, filled))) {
                complete.removeIf(d -> says(filled, d));
                complete.add(filled);
            }
        }
        return complete;
    }

    /**
     * A target that the words before tell: who made the claim that is denied ("X accuses Y, a claim Y denies"), or the
     * target of the same source's verb before ("X accused Y and warned of consequences").
     */
    private static List<Participant> targets(Draft draft, List<Draft> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft earlier = before.get(i);
            if (draft.trigger().deed().type() == EventType.REJECT && earlier.hasTarget(draft.sources())) {
                return earlier.sources();
            }
            if (earlier.hasSource(draft.sources()) && !earlier.trigger().reciprocal()) {
                return earlier.targets();
            }
        }
        return List.of();
    }

    private static boolean isEnough(Draft draft) {
        boolean needsTarget = NEEDS_TARGET.contains(draft.trigger().deed().type());
        return !draft.targets().isEmpty()
                || (!needsTarget
                        && (draft.trigger().match().words().size() > 1
                                || !draft.trigger().namesTarget()))
                || (draft.trigger().deed().type() == EventType.ASSAULT);
    }

    /** Whether one draft says all that another does. */
    private static boolean says(Draft one, Draft other) {
        return one.trigger().deed().type() == other.trigger().deed().type()
                && one.trigger().deed().status() == other.trigger().deed().status()
                && other.sources().stream().allMatch(s -> one.hasSource(List.of(s)))
                && other.targets().stream().allMatch(t -> one.hasTarget(List.of(t)));
    }
}
