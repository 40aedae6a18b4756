package org.detente.encoder;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.detente.model.Status;

/**
 * What the model's scores are of.
 *
 * @param roots PLOVER roots with their finer modes where the model tells them apart: "SANCTION", "SANCTION.economic"; the
 *     position is the number of the root in {@link Reading#trigger}
 * @param statuses every status once, in the model's order
 */
public record Labels(List<String> roots, List<Status> statuses) {
    public Labels {
        roots = List.copyOf(roots);
        statuses = List.copyOf(statuses);
        if (roots.isEmpty() || Set.copyOf(roots).size() != roots.size()) {
            throw new IllegalArgumentException("roots are missing or repeated: " + roots);
        }
        if (statuses.size() != Status.values().length
                || !EnumSet.copyOf(statuses).equals(EnumSet.allOf(Status.class))) {
            throw new IllegalArgumentException("not every status once: " + statuses);
        }
    }
}
