package org.detente.coding.affairs.instrument.status;

/** What a word before a verb makes of it. */
enum Effect {
    /** Decided or announced: "will", "agreed to". */
    WILL,
    /** Agreed with the other side: "agreed to". */
    AGREE,
    /** Wanted or planned: "plans to". */
    INTEND,
    /** Possible: "may". */
    MAY,
    /** Open: "whether it will". */
    DOUBT,
    THREATEN,
    REFUSE,
    /** Asked of somebody: "urged Chad to". */
    ASK,
    NEGATE,
    /** About to happen: "on the verge of". */
    NEARLY,
    /** What something is done for: "met to". */
    PURPOSE,
    /** Says nothing of its own: "began to". */
    NONE
}
