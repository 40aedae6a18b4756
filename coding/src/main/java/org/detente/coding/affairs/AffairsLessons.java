package org.detente.coding.affairs;

import java.util.List;
import org.detente.coding.affairs.demand.DemandReader;
import org.detente.coding.affairs.demand.DemandReader.DemandLesson;
import org.detente.coding.affairs.demand.DemandReader.Noted;
import org.detente.coding.affairs.demand.trained.SeenAsking;
import org.detente.coding.affairs.instrument.InstrumentReader;
import org.detente.coding.affairs.instrument.SeenInstrument;
import org.detente.coding.affairs.learnt.Lesson;
import org.detente.coding.affairs.learnt.LinkedText;
import org.detente.coding.affairs.learnt.TextReading;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.affairs.trained.SeenMeeting;
import org.detente.coding.affairs.trained.TrainedMeetings;

/**
 * What there is to learn of an article's affairs.
 *
 * @param encoder SHA-256 of the graph whose states are learnt from
 * @param askings demands that may be told, with what is seen of who may ask and be asked
 * @param demands that are found, with what may answer them
 * @param noted what may answer the demands that a person noted, one by one
 * @param meetings that are found, with what is seen of who may take part
 * @param instruments that may be told of, with what is seen of them
 */
public record AffairsLessons(
        String encoder,
        List<SeenAsking> askings,
        List<DemandLesson> demands,
        List<List<Lesson>> noted,
        List<SeenMeeting> meetings,
        List<SeenInstrument> instruments) {
    public AffairsLessons {
        askings = List.copyOf(askings);
        demands = List.copyOf(demands);
        noted = List.copyOf(noted);
        meetings = List.copyOf(meetings);
        instruments = List.copyOf(instruments);
    }

    /**
     * The lessons of a text.
     *
     * @param reading the trained reader's
     * @param demands that a person noted
     */
    public static AffairsLessons of(CodedText text, TextReading reading, List<Noted> demands) {
        LinkedText linked = LinkedText.of(text, reading.parts());
        return new AffairsLessons(
                reading.states().encoder(),
                DemandReader.seen(text, linked),
                DemandReader.lessons(text, reading),
                DemandReader.lessons(text, reading, demands),
                TrainedMeetings.seen(linked),
                InstrumentReader.seen(text, reading.parts()));
    }
}
