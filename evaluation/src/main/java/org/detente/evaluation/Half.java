package org.detente.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.detente.model.Identity;

/**
 * Which half of a set an item belongs to, by a hash of its id: rules were written with an eye on the open half, while of the
 * closed half only the score was looked at.
 */
public enum Half {
    OPEN,
    CLOSED;

    /** The half of an item. */
    public static Half of(String id) {
        String digest = Identity.sha256(id.getBytes(StandardCharsets.UTF_8));
        return Integer.parseInt(digest.substring(0, 2), 16) % 2 == 0 ? OPEN : CLOSED;
    }

    /** "open half" or "closed half". */
    public String label() {
        return name().toLowerCase(Locale.ROOT) + " half";
    }
}
