package org.detente.stories.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.OriginReason;

/**
 * That one article goes back to another.
 *
 * @param reasons the sign that decided, then what speaks against it
 */
record Verdict(List<OriginReason> reasons) {
    /** Whether {@code to} goes back to {@code from}: the weightiest rule that tells the two apart decides. */
    static Optional<Verdict> of(Member from, Member to, Links links) {
        List<OriginReason> reasons = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            Optional<Rule.Sign> sign = rule.sign(from, to, links);
            Optional<Rule.Sign> contrary = rule.sign(to, from, links);
            if (reasons.isEmpty()) {
                if (contrary.isPresent() && sign.isEmpty()) {
                    return Optional.empty();
                }
                if (sign.isPresent() && contrary.isEmpty()) {
                    reasons.add(reason(to, from, sign.get(), false));
                }
            } else if (contrary.isPresent() && sign.isEmpty()) {
                reasons.add(reason(from, to, contrary.get(), true));
            }
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new Verdict(List.copyOf(reasons)));
    }

    private static OriginReason reason(Member later, Member earlier, Rule.Sign sign, boolean against) {
        return new OriginReason(
                sign.kind(), later.id(), Optional.of(earlier.id()), earlier.outletName(), sign.words(), against);
    }
}
