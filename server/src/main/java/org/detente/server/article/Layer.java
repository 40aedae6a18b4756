package org.detente.server.article;

import java.util.Locale;

/** What words of an article may be marked as; a reader switches each on and off. */
public enum Layer {
    SPEAKER("Speakers"),
    CUE("Cues"),
    CONTENT("What is said"),
    EVENT("Events"),
    ACTOR("Actors"),
    PLACE("Places"),
    TIME("Times");

    private final String label;

    Layer(String label) {
        this.label = label;
    }

    /** For the switch. */
    public String label() {
        return label;
    }

    /** The class of the marks, and with {@code show-} before it the name of the switch. */
    public String mark() {
        return "is-" + name().toLowerCase(Locale.ROOT);
    }
}
