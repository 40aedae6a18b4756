package org.detente.coding.affairs.demand;

import java.util.List;
import org.detente.coding.affairs.text.CodedText;
import org.detente.model.DemandReport;

/** Reads demands from a text. */
public final class DemandReader {
    private DemandReader() {}

    /** The demands, in the order of the text. */
    public static List<DemandReport> find(CodedText text) {
        return List.of();
    }
}
