package org.detente.coding.affairs.meeting;

import java.util.List;
import org.detente.coding.affairs.text.CodedText;
import org.detente.model.MeetingReport;

/** Reads meetings from a text. */
public final class MeetingReader {
    private MeetingReader() {}

    /** The meetings, in the order of the text. */
    public static List<MeetingReport> find(CodedText text) {
        return List.of();
    }
}
