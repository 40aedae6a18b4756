package org.detente.coding.affairs.instrument.status;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;

/**
 * A phrase that tells how an instrument stands.
 *
 * @param before word forms before the instrument, each place with the forms that it takes; none where it is the subject
 * @param after word forms behind it
 * @param passive whether the verb takes the instrument as subject only in the passive, behind a form of "be"
 * @param kinds that it is read with; empty: all
 */
record StatusPhrase(
        List<Set<String>> before,
        List<Set<String>> after,
        boolean passive,
        InstrumentStatus status,
        Sense sense,
        Set<InstrumentKind> kinds) {
    StatusPhrase {
        before = List.copyOf(before);
        after = List.copyOf(after);
        Objects.requireNonNull(status);
        Objects.requireNonNull(sense);
        kinds = Set.copyOf(kinds);
    }

    boolean fits(InstrumentKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** More words decide over fewer, and words for one kind over words for all. */
    int weight() {
        return 2 * (before.size() + after.size()) + (kinds.isEmpty() ? 0 : 1);
    }
}
