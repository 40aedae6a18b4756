package org.detente.coding.affairs;

import org.detente.coding.affairs.demand.DemandReader;
import org.detente.coding.affairs.instrument.InstrumentReader;
import org.detente.coding.affairs.learnt.LinkedText;
import org.detente.coding.affairs.learnt.TextReading;
import org.detente.coding.affairs.meeting.MeetingReader;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.affairs.trained.TrainedMeetings;
import org.detente.model.Affairs;

/** Reads meetings, instruments and demands from a text. */
public final class AffairsReader {
    private AffairsReader() {}

    /**
     * All affairs that the text tells of, with the help of the trained reader.
     *
     * @param reading the trained reader's; by rules alone where its network read nothing
     */
    public static Affairs read(CodedText text, TextReading reading) {
        if (reading.parts().isEmpty()) {
            return read(text);
        }
        LinkedText linked = LinkedText.of(text, reading.parts());
        return new Affairs(
                TrainedMeetings.find(linked, reading.states()),
                InstrumentReader.find(text, reading),
                DemandReader.find(text, reading, linked));
    }

    /** All affairs that the text tells of. */
    public static Affairs read(CodedText text) {
        return new Affairs(MeetingReader.find(text), InstrumentReader.find(text), DemandReader.find(text));
    }
}
