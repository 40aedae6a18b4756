package org.detente.coding.affairs;

import java.util.List;
import org.detente.coding.affairs.demand.DemandReader;
import org.detente.coding.affairs.instrument.InstrumentReader;
import org.detente.coding.affairs.learnt.TextStates;
import org.detente.coding.affairs.meeting.MeetingReader;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.affairs.trained.TrainedMeetings;
import org.detente.encoder.meeting.MeetingReading;
import org.detente.model.Affairs;

/** Reads meetings, instruments and demands from a text. */
public final class AffairsReader {
    private AffairsReader() {}

    /**
     * All affairs that the text tells of, with the help of the trained reader.
     *
     * @param readings its reading of the text's meetings, part by part
     * @param states its states
     */
    public static Affairs read(CodedText text, List<MeetingReading> readings, TextStates states) {
        return new Affairs(
                TrainedMeetings.find(text, readings, states),
                InstrumentReader.find(text, readings, states),
                DemandReader.find(text, states));
    }

    /** All affairs that the text tells of. */
    public static Affairs read(CodedText text) {
        return new Affairs(MeetingReader.find(text), InstrumentReader.find(text), DemandReader.find(text));
    }
}
