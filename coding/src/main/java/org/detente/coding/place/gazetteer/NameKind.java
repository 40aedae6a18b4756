package org.detente.coding.place.gazetteer;

/** What a name is to the place that bears it; the order is that of the gazetteer's file. */
public enum NameKind {
    /** What English calls it. */
    NAME,
    /** A spelling in another language, a former name. */
    ALTERNATE,
    /** The name of a district without the word for what it is ("Allegheny" of Allegheny County). */
    SHORT,
    /** What is called after it ("French"); names the country, not a place. */
    ADJECTIVE
}
