package org.detente.coding.affairs.instrument;

import java.util.List;
import org.detente.coding.affairs.text.CodedText;
import org.detente.model.InstrumentReport;

/** Reads instruments from a text. */
public final class InstrumentReader {
    private InstrumentReader() {}

    /** The instruments, in the order of the text. */
    public static List<InstrumentReport> find(CodedText text) {
        return List.of();
    }
}
