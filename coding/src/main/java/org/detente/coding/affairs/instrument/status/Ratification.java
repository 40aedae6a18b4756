package org.detente.coding.affairs.instrument.status;

import java.util.Set;
import org.detente.coding.actor.Words;

/** Tells that what was signed does not hold yet: "both parliaments must still ratify it". */
public final class Ratification {
    private static final Set<String> RATIFY = Set.of("ratify", "ratified", "ratifies", "ratifying", "ratification");
    private static final Set<String> APPROVE = Set.of("approve", "approved", "approves", "approval");
    private static final Set<String> BY = Set.of(
            "parliament",
            "parliaments",
            "lawmakers",
            "deputies",
            "legislature",
            "legislatures",
            "congress",
            "senate",
            "assembly",
            "assemblies",
            "knesset",
            "duma",
            "bundestag");
    private static final Set<String> AWAITED = Set.of(
            "must",
            "still",
            "yet",
            "never",
            "not",
            "n't",
            "neither",
            "await",
            "awaits",
            "awaiting",
            "pending",
            "until",
            "needs",
            "need",
            "requires",
            "refused",
            "refuses");

    private Ratification() {}

    /** Whether a sentence says so. */
    public static boolean isAwaited(Words words) {
        boolean awaited = false;
        boolean ratify = false;
        boolean approve = false;
        boolean by = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.key(i);
            awaited |= AWAITED.contains(word);
            ratify |= RATIFY.contains(word);
            approve |= APPROVE.contains(word);
            by |= BY.contains(word);
        }
        return awaited && (ratify || (approve && by));
    }
}
