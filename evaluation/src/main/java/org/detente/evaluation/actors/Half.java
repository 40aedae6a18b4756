package org.detente.evaluation.actors;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.detente.model.Identity;

/**
 * Which half of a set an item belongs to, by a hash of its id: rules were written with an eye on the open half, while of the
 * closed half only the score was looked at.
 */
enum Half {
    OPEN,
    CLOSED;

    static Half of(String id) {
        String digest = Identity.sha256(id.getBytes(StandardCharsets.UTF_8));
        return Integer.parseInt(digest.substring(0, 2), 16) % 2 == 0 ? OPEN : CLOSED;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT) + " half";
    }
}
