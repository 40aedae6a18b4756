package org.detente.model;

import java.util.Locale;

/** How large a thing a place is, the largest first; the order is that of the gazetteer's file. */
public enum PlaceLevel {
    CONTINENT,
    /** Part of a continent, sea, or territory that no list of states and units has. */
    REGION,
    COUNTRY,
    /** Unit of the first level: state, province, governorate, oblast. */
    STATE,
    /** Unit of the second level: county, district. */
    DISTRICT,
    /** City, town or village. */
    CITY,
    /** Part of a city. */
    QUARTER;

    /** The word for it in reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a point on a map rather than an area with towns of its own. */
    public boolean isTown() {
        return this == CITY || this == QUARTER;
    }
}
