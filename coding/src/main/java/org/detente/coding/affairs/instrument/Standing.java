package org.detente.coding.affairs.instrument;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.instrument.status.Sense;
import org.detente.coding.affairs.instrument.status.Telling;
import org.detente.coding.affairs.instrument.status.Telling.Force;
import org.detente.model.InstrumentStatus;

/** Chooses among all that an article tells of an instrument what holds at its end. */
final class Standing {
    private static final Set<InstrumentStatus> ENDS = Set.of(
            InstrumentStatus.SUSPENDED,
            InstrumentStatus.SEVERED,
            InstrumentStatus.WITHDRAWN,
            InstrumentStatus.REJECTED);

    private Standing() {}

    /** A telling and where it stands. */
    record Told(Remark remark, Telling telling) {}

    private static List<Told> all(Account account) {
        return account.remarks().stream()
                .flatMap(remark ->
                        remark.tellings().stream().filter(account::counts).map(telling -> new Told(remark, telling)))
                .toList();
    }

    /** The telling that decides; nothing where the text tells none. */
    static Optional<Told> of(Account account) {
        return all(account).stream()
                .max(Comparator.comparingInt(Standing::weight)
                        // of two of one weight the earlier: a report begins with its news
                        .thenComparing(told -> -told.remark().sentence()));
    }

    /** An end that a return followed: "ties, cut in 2016, were restored". */
    static Optional<Told> before(Account account, Told last) {
        if (!isBack(last.telling())) {
            return Optional.empty();
        }
        return all(account).stream()
                .filter(told -> ENDS.contains(told.telling().status()))
                .findFirst();
    }

    private static boolean isBack(Telling telling) {
        return telling.status() == InstrumentStatus.IN_FORCE
                && (telling.sense() == Sense.RENEW || telling.sense() == Sense.EXTEND);
    }

    private static int weight(Told told) {
        Telling telling = told.telling();
        int force = telling.force() == Force.TOLD ? 10 : 0;
        if (isBack(telling)) {
            return force + 5;
        }
        if (ENDS.contains(telling.status())) {
            return force + 4;
        }
        if (telling.status() == InstrumentStatus.IN_FORCE && telling.sense() == Sense.MAKE) {
            return force + 3;
        }
        return force
                + switch (telling.status()) {
                    case AT_RISK, ENDED -> 3;
                    case PROPOSED -> 2;
                    default -> 1;
                };
    }
}
