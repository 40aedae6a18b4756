package org.detente.coding.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.detente.coding.event.trigger.Deed;
import org.detente.coding.event.trigger.Words;
import org.detente.model.EventType;

/** Completes a sentence's drafts from one another and drops those that say too little. */
final class Completion {
    /** PLOVER 0.8 requires a recipient for the first three; the words of the others say too little without one. */
    private static final Set<EventType> NEEDS_TARGET =
            EnumSet.of(EventType.AID, EventType.COOPERATE, EventType.SANCTION, EventType.SUPPORT, EventType.CONSULT);

    /** Plans to meet, and treaties. */
    private static final Set<String> MUTUAL = Set.of("036", "037", "057", "087", "0871");

    /** "condemned the blast": who is meant is often not said. */
    private static final Set<EventType> MAY_LACK = EnumSet.of(EventType.ASSAULT, EventType.ACCUSE);

    private static final int NEAR = 3;

    private Completion() {}

    static List<Draft> complete(Words words, List<Draft> drafts, Counterparts counterparts) {
        List<Draft> complete = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.sources().isEmpty()) {
                draft = draft.withInferredSources(counterparts.of(draft.targets()));
                if (draft.sources().isEmpty()) {
                    continue;
                }
            }
            Draft filled = draft;
            if (isMutual(filled) && isFar(words, filled)) {
                filled = filled.withTargets(filled.sources());
            } else if (filled.targets().isEmpty() || isWithin(filled)) {
                filled = filled.withTargets(targets(filled, complete));
            }
            if (filled.targets().isEmpty() && Counterparts.haveOne(filled)) {
                filled = filled.withInferred(counterparts.of(filled.sources()));
            }
            if (isEnough(filled) && isNew(complete, filled)) {
                Draft better = filled;
                complete.removeIf(d -> says(better, d));
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

    /** What a government does only to others: it threatens no general of its own. */
    private static boolean isWithin(Draft draft) {
        EventType type = draft.trigger().deed().type();
        return (type == EventType.THREATEN || type == EventType.AGREE || type == EventType.SANCTION)
                && draft.targets().stream()
                        .allMatch(t -> draft.sources().stream().anyMatch(t::hasCodeOf))
                && !draft.trigger().reciprocal();
    }

    /** "US and Russian diplomats will hold talks": what two do together without a third they do with each other. */
    private static boolean isMutual(Draft draft) {
        Deed deed = draft.trigger().deed();
        boolean together = deed.type() == EventType.CONSULT
                || deed.type() == EventType.COOPERATE
                || deed.type() == EventType.AGREE;
        return draft.sources().size() > 1
                && (together || MUTUAL.contains(deed.cameo().code()));
    }

    /** Whether nobody is named directly behind the trigger, as in "held talks with Z". */
    private static boolean isFar(Words words, Draft draft) {
        return draft.targets().stream()
                .allMatch(t -> t.range().start() > draft.trigger().end() + NEAR || isPlace(words, t));
    }

    /** "talks in Doha". */
    private static boolean isPlace(Words words, Participant participant) {
        return words.at(participant.range().start() - 1).equals("in");
    }

    private static boolean isEnough(Draft draft) {
        boolean needsTarget = NEEDS_TARGET.contains(draft.trigger().deed().type());
        boolean named = draft.trigger().namesTarget()
                && !MAY_LACK.contains(draft.trigger().deed().type());
        return !draft.targets().isEmpty() || (!needsTarget && !named);
    }

    private static boolean isNew(List<Draft> complete, Draft draft) {
        return complete.stream().noneMatch(d -> says(d, draft));
    }

    /** Whether one draft says all that another does. */
    private static boolean says(Draft one, Draft other) {
        return one.trigger().deed().type() == other.trigger().deed().type()
                && one.trigger().deed().status() == other.trigger().deed().status()
                && other.sources().stream().allMatch(s -> one.hasSource(List.of(s)))
                && other.targets().stream().allMatch(t -> one.hasTarget(List.of(t)));
    }
}
