package org.detente.coding.affairs.trained;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.detente.coding.affairs.text.CodedText;
import org.detente.model.MeetingReport;
import org.detente.model.MeetingStatus;
import org.detente.model.Span;

/** A meeting that was found, with what is seen of it and of all who may take part: to be settled, or learnt from. Immutable. */
public final class SeenMeeting {
    private final CodedText text;
    private final Found found;
    private final Map<String, float[]> parties;
    private final float[] row;

    SeenMeeting(CodedText text, Found found, Map<String, float[]> parties, float[] row) {
        this.text = text;
        this.found = found;
        this.parties = new TreeMap<>(parties);
        this.row = row;
    }

    /** As rules or network read it. */
    public MeetingReport report() {
        return found.report();
    }

    /** The words that tell of it. */
    public Span words() {
        return found.words();
    }

    /** By code, what is seen of those who may take part. */
    public Map<String, float[]> parties() {
        return new TreeMap<>(parties);
    }

    /** What is seen of the meeting. */
    public float[] row() {
        return row.clone();
    }

    /** The same meeting as it stands, on a day that fits. */
    public SeenMeeting as(MeetingStatus status) {
        Found now = found.as(status);
        return new SeenMeeting(text, now.on(new MeetingDays(text).of(now.report())), parties, row);
    }

    /** The same meeting of others; as it was read where nobody is likely to take part. */
    private Found of(Set<String> likely) {
        return likely.isEmpty() ? found : found.of(text, likely);
    }

    /** The meetings that are likely to be told rightly, each once, with those who likely take part. */
    public static List<MeetingReport> settled(List<SeenMeeting> seen, MeetingModels models) {
        List<Found> settled = seen.stream()
                .filter(one -> models.isKept(one.row))
                .map(one -> one.as(models.status(one.row)))
                .map(one -> one.of(models.parties(one.parties)))
                .toList();
        return Agreement.each(settled).stream().map(Found::report).toList();
    }
}
