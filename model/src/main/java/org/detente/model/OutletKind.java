package org.detente.model;

import java.util.Locale;

/** What an outlet is, by what it mostly does. */
public enum OutletKind {
    /** Writes for other outlets, which print it. */
    AGENCY,
    BROADCASTER,
    NEWSPAPER,
    MAGAZINE,
    /** Publishes on the web alone what it writes itself. */
    WEBSITE,
    /** Carries what others wrote, as it is or in other words. */
    AGGREGATOR;

    /** The kind as a sentence calls it ("agency"). */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
