package org.detente.search.document;

/** Names of the fields of a document; another meaning needs another {@link #VERSION}. */
public final class Fields {
    /** Of the documents' layout; an index of another one is made again. */
    public static final String VERSION = "1";

    /** Identifier; also what breaks ties. */
    public static final String ID = "id";

    /** What is replaced together: the article of its rows, an affair alone. */
    public static final String OWNER = "owner";

    public static final String ARTICLE = "article";
    public static final String KIND = "kind";
    public static final String TITLE = "title";
    public static final String TEXT = "text";
    public static final String NAMES = "names";
    public static final String HEADLINE = "headline";
    public static final String ACTOR = "actor";
    public static final String TYPE = "type";
    public static final String STATUS = "status";

    /** As it is filtered by: without accents, in lower case. */
    public static final String OUTLET_FOLDED = "outletFolded";

    public static final String OUTLET = "outlet";
    public static final String WHO = "who";
    public static final String DATE = "date";

    /** Days since 1970 for filters. */
    public static final String FIRST = "first";

    public static final String LAST = "last";

    /** Days since 1970 for sorting. */
    public static final String DAY = "day";

    public static final String ARRIVAL = "arrival";

    private Fields() {}
}
