package org.detente.coding.affairs.trained;

import java.util.ArrayList;
import java.util.List;
import org.detente.coding.affairs.meeting.MeetingReader;
import org.detente.coding.affairs.text.CodedText;
import org.detente.encoder.meeting.MeetingReading;
import org.detente.model.MeetingReport;

/** Reads meetings with the trained reader and with rules. */
public final class TrainedMeetings {
    private TrainedMeetings() {}

    /**
     * The meetings of a text: those that the network is sure of, and those that the rules find and the network does not
     * doubt. Of a meeting that both find the rules' reading is kept, whose dates are surer.
     *
     * @param readings the network's, part by part
     */
    public static List<MeetingReport> find(CodedText text, List<MeetingReading> readings) {
        List<ScoredText> parts =
                readings.stream().map(reading -> new ScoredText(text, reading)).toList();
        List<MeetingReport> trained = new ArrayList<>();
        MeetingRows rows = new MeetingRows(text);
        parts.forEach(part -> trained.addAll(rows.of(part)));
        List<MeetingReport> ruled = MeetingReader.find(text).stream()
                .filter(row -> !isDoubted(row, parts))
                .toList();
        return Agreement.of(trained, ruled);
    }

    /** Whether the network read the sentence and sees no meeting in it. */
    private static boolean isDoubted(MeetingReport row, List<ScoredText> parts) {
        return parts.stream().noneMatch(part -> part.tells(row.evidence().span()));
    }
}
