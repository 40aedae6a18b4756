package org.detente.evaluation.actors;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.detente.evaluation.Half;
import org.detente.model.Identity;

/**
 * Which part of a set an item belongs to: of the closed {@link Half} a quarter of the set was opened later, and looked at by
 * kinds of misses; of the last quarter only the score was ever looked at.
 */
enum Part {
    OPEN_HALF,
    OPENED_QUARTER,
    CLOSED_QUARTER;

    /** The part of an item, by the first two bytes of a hash of its id. */
    static Part of(String id) {
        if (Half.of(id) == Half.OPEN) {
            return OPEN_HALF;
        }
        String digest = Identity.sha256(id.getBytes(StandardCharsets.UTF_8));
        return Integer.parseInt(digest.substring(2, 4), 16) % 2 == 0 ? OPENED_QUARTER : CLOSED_QUARTER;
    }

    /** "open half", "opened quarter" or "closed quarter". */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
