package org.detente.coding.affairs.instrument;

import org.detente.model.InstrumentKind;

/** Which kinds of instruments one word may refer back to. */
final class Kinds {
    private Kinds() {}

    /** Whether words for one kind can mean an instrument of another: a treaty is called an agreement too. */
    static boolean mayBeOne(InstrumentKind one, InstrumentKind other) {
        return one == other || (isText(one) && isText(other)) || (isBody(one) && isBody(other));
    }

    private static boolean isText(InstrumentKind kind) {
        return kind == InstrumentKind.TREATY || kind == InstrumentKind.AGREEMENT;
    }

    private static boolean isBody(InstrumentKind kind) {
        return kind == InstrumentKind.COUNCIL || kind == InstrumentKind.MECHANISM;
    }
}
