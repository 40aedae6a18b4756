package org.detente.dossier.changes;

/** What kind of change it is. */
public enum ChangeKind {
    /** A meeting of which nothing was told before. */
    NEW_MEETING("new meeting"),
    /** A meeting that is held, called off or moved. */
    MEETING("meeting"),
    /** An instrument of which nothing was told before. */
    NEW_INSTRUMENT("new instrument"),
    /** An instrument whose status is another one. */
    INSTRUMENT("instrument"),
    DEMAND("new demand"),
    REPLY("reply"),
    /** A day from which on tension is different. */
    TENSION("tension"),
    /** An act of a type that one did not do to the other before. */
    ACT("new kind of act");

    private final String words;

    ChangeKind(String words) {
        this.words = words;
    }

    /** In words for a reader. */
    public String words() {
        return words;
    }
}
