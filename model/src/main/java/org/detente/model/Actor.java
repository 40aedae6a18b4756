package org.detente.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Who: a state, a body or a group, and where known the person or office that acts for it.
 *
 * @param code ISO 3166-1 alpha-3 ({@code RUS}), an international body ({@code IGO:NATO}) or a named non-state actor
 *     ({@code NSA:HEZBOLLAH})
 * @param sector PLOVER sector, absent where the state itself is meant
 * @param name person or institution ("Sergei Lavrov", "Ministry of Defence")
 * @param role office held, as English lower-case words ("foreign minister")
 */
public record Actor(String code, Optional<Sector> sector, Optional<String> name, Optional<String> role) {
    public Actor {
        if (code.isBlank()) {
            throw new IllegalArgumentException("an actor without a code says nothing: leave the actor absent");
        }
        Objects.requireNonNull(sector);
        Objects.requireNonNull(name);
        Objects.requireNonNull(role);
    }

    /** A state or body as such. */
    public static Actor of(String code) {
        return new Actor(code, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
