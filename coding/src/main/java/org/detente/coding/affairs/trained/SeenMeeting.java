package org.detente.coding.affairs.trained;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.classes.ClassVerdict;
import org.detente.model.MeetingReport;
import org.detente.model.MeetingStatus;
import org.detente.model.Place;
import org.detente.model.Span;

/** A meeting that was found, with what is seen of it and of all who may take part: to be settled, or learnt from. Immutable. */
public final class SeenMeeting {
    private final CodedText text;
    private final Found found;
    private final Map<String, float[]> parties;
    private final Map<Place, float[]> places;
    private final float[] row;

    SeenMeeting(CodedText text, Found found, Map<String, float[]> parties, Map<Place, float[]> places, float[] row) {
        this.text = text;
        this.found = found;
        this.parties = new TreeMap<>(parties);
        this.places = new LinkedHashMap<>(places);
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

    /** What is seen of the places where it may be. */
    public Map<Place, float[]> places() {
        return new LinkedHashMap<>(places);
    }

    /** What is seen of the meeting. */
    public float[] row() {
        return row.clone();
    }

    /** The same meeting as it stands, on a day that fits. */
    public SeenMeeting as(MeetingStatus status) {
        Found now = found.as(status);
        return new SeenMeeting(text, now.on(new MeetingDays(text).of(now.report())), parties, places, row);
    }

    /** The meeting as the models settle it: how it stands, on which day, who takes part, and where. */
    public SettledMeeting settled(MeetingModels models) {
        ClassVerdict standing = models.standing().apply(row);
        MeetingStatus status = MeetingStatus.valueOf(standing.best().label().toUpperCase(Locale.ROOT));
        Map<String, Double> chances = models.chances(parties);
        Set<String> likely = MeetingModels.parties(chances);
        Found now = as(status).found;
        Found settled = likely.isEmpty() ? now : now.of(text, likely);
        return new SettledMeeting(
                settled.at(models.placeOf(places)),
                Certainty.of(now.report(), models.dated().applyAsDouble(row), standing, chances, likely));
    }

    /** The meetings that are likely to be right in all, each once. */
    public static List<MeetingReport> settled(List<SeenMeeting> seen, MeetingModels models) {
        List<Rated> rated = seen.stream()
                .map(one -> one.settled(models))
                .map(one -> new Rated(one.found(), models.right().applyAsDouble(one.certainty())))
                .toList();
        List<Found> kept = rated.stream()
                .filter(one -> MeetingModels.isKept(one.together(rated)))
                .sorted(Comparator.comparingDouble(one -> -one.chance()))
                .map(Rated::found)
                .toList();
        return Agreement.each(kept).stream().map(Found::report).toList();
    }

    /** A meeting and how likely it is right in all. */
    private record Rated(Found found, double chance) {
        /** The same where it may be told more than once, as of "a meeting" that "will take place": that not all are wrong. */
        double together(List<Rated> all) {
            double wrong = 1;
            for (Rated other : all) {
                wrong *= Agreement.isToldAgain(found, other.found) ? 1 - other.chance : 1;
            }
            return 1 - wrong;
        }
    }
}
