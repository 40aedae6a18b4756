package org.detente.coding.affairs.trained;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.coding.affairs.learnt.LinkedText;
import org.detente.coding.affairs.learnt.TextStates;
import org.detente.coding.affairs.meeting.MeetingReader;
import org.detente.coding.affairs.meeting.Sides;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.affairs.text.Line;
import org.detente.model.MeetingReport;

/** Reads meetings with the trained reader and with rules; who takes part may be told by mentions that only the network links with somebody. */
public final class TrainedMeetings {
    private TrainedMeetings() {}

    /**
     * The meetings of a text: those that the network may see, and those that the rules find and the network does not rule out. Of a
     * meeting that both find the rules' reading is kept, whose dates are surer. Which of them are told rightly, and who meets, is
     * decided by what was learnt of both.
     *
     * @param linked the text as the network links it
     * @param states the trained reader's; where nothing was learnt of them, only meetings that the network is sure of or the rules find count
     */
    public static List<MeetingReport> find(LinkedText linked, TextStates states) {
        return MeetingModels.of(states)
                .map(models -> SeenMeeting.settled(seen(linked), models))
                .orElseGet(() -> found(linked.text(), parts(linked), Trust.SURE).stream()
                        .map(Found::report)
                        .toList());
    }

    /** What there is to learn of meetings: all that may be one, with what is seen of it. */
    public static List<SeenMeeting> seen(LinkedText linked) {
        CodedText text = linked.text();
        List<ScoredText> parts = parts(linked);
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Line> lines = Line.of(text);
        PartyTraits partyTraits = new PartyTraits(text, lines, new Sides(text, lines));
        PlaceTraits placeTraits = new PlaceTraits(text, lines);
        RowTraits rowTraits = new RowTraits(text, lines);
        List<Found> all = found(text, parts, Trust.POSSIBLE);
        List<SeenMeeting> seen = new ArrayList<>();
        Optional<Found> before = Optional.empty();
        for (Found one : all) {
            ScoredText part = parts.stream()
                    .filter(scored -> scored.first(one.words()).isPresent())
                    .findFirst()
                    .orElse(parts.get(0));
            Map<String, float[]> parties = partyTraits.of(part, one, before);
            seen.add(new SeenMeeting(
                    text, one, parties, placeTraits.of(part, one, all), rowTraits.of(part, one, parties, all)));
            before = Optional.of(one);
        }
        return seen;
    }

    private static List<ScoredText> parts(LinkedText linked) {
        return linked.parts().stream()
                .map(part -> new ScoredText(linked.text(), part))
                .toList();
    }

    private static List<Found> found(CodedText text, List<ScoredText> parts, Trust trust) {
        List<Found> trained = new ArrayList<>();
        MeetingRows rows = new MeetingRows(text);
        parts.forEach(part -> trained.addAll(rows.of(part, trust)));
        List<Found> ruled = MeetingReader.read(text).stream()
                .filter(row -> !isDoubted(row.report(), parts, trust))
                .map(row -> Found.ruled(row.report(), row.words()))
                .toList();
        return Agreement.of(trained, ruled);
    }

    /** Whether the network read the sentence and sees no meeting in it. */
    private static boolean isDoubted(MeetingReport row, List<ScoredText> parts, Trust trust) {
        boolean read = trust == Trust.SURE
                || parts.stream().anyMatch(part -> part.reads(row.evidence().span()));
        return read
                && parts.stream().noneMatch(part -> part.tells(row.evidence().span(), trust));
    }
}
