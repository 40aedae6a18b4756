package org.detente.server.actors;

import java.util.Locale;

/** What an actor is, as its code tells. */
public enum ActorKind {
    STATE("State"),
    BODY("International body"),
    OTHER("Other");

    private final String label;

    ActorKind(String label) {
        this.label = label;
    }

    /** The kind of an actor: RUS is a state, IGO:NATO a body. */
    public static ActorKind of(String code) {
        if (code.startsWith("IGO:")) {
            return BODY;
        }
        return code.indexOf(':') < 0 ? STATE : OTHER;
    }

    /** For a reader. */
    public String label() {
        return label;
    }

    /** In an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
