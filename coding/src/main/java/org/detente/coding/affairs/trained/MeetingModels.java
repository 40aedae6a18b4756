package org.detente.coding.affairs.trained;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.detente.coding.affairs.learnt.LearntModel;
import org.detente.coding.affairs.learnt.TextStates;
import org.detente.coding.classes.ClassVerdict;
import org.detente.model.Place;

/**
 * What was learnt from marked articles of meetings that were found: who takes part, how they stand, where they are, and which of them are told rightly.
 *
 * @param party how likely it is that somebody takes part, by what is seen of him
 * @param dated how likely it is that there is such a meeting on such a day, by what is seen of it
 * @param standing the status of a meeting in lower case, by what is seen of it
 * @param place how likely it is that it is at a place, by what is seen of that
 * @param right how likely it is that a settled meeting is right in all, by how sure the others are of its parts
 */
public record MeetingModels(
        ToDoubleFunction<float[]> party,
        ToDoubleFunction<float[]> dated,
        Function<float[], ClassVerdict> standing,
        ToDoubleFunction<float[]> place,
        ToDoubleFunction<float[]> right) {
    /** Label of who takes part. */
    public static final String PARTY = "party";

    /** Label of where it is. */
    public static final String PLACE = "place";

    /** Label of a meeting that is right. */
    public static final String RIGHT = "right";

    private static final int PAIR = 2;
    private static final double LIKELY = 0.5;
    /** A body meets alone where no other is likelier than this to take part. */
    private static final double ALONE = 0.3;
    /** Less likely meetings are left out; chosen on the open articles. */
    private static final double KEPT = 0.4;

    /** Made when first asked for. */
    private static final class Standard {
        private static final LearntModel PARTIES = LearntModel.read(MeetingModels.class, "parties.json");
        private static final LearntModel MEETINGS = LearntModel.read(MeetingModels.class, "meetings.json");
        private static final LearntModel STATUSES = LearntModel.read(MeetingModels.class, "statuses.json");
        private static final LearntModel PLACES = LearntModel.read(MeetingModels.class, "places.json");
        private static final LearntModel ROWS = LearntModel.read(MeetingModels.class, "rows.json");
        private static final MeetingModels ALL = new MeetingModels(
                seen -> PARTIES.verdict(seen).chance(PARTY),
                seen -> MEETINGS.verdict(seen).chance(RIGHT),
                STATUSES::verdict,
                seen -> PLACES.verdict(seen).chance(PLACE),
                seen -> ROWS.verdict(seen).chance(RIGHT));

        private Standard() {}
    }

    /** What comes with the program, where it was learnt of this reader. */
    static Optional<MeetingModels> of(TextStates states) {
        return Stream.of(Standard.PARTIES, Standard.MEETINGS, Standard.STATUSES, Standard.PLACES, Standard.ROWS)
                        .allMatch(model -> model.suits(states))
                ? Optional.of(Standard.ALL)
                : Optional.empty();
    }

    /** Whether a settled meeting is likely enough to be right in all. */
    static boolean isKept(double chance) {
        return chance > KEPT;
    }

    /**
     * How likely each is to take part.
     *
     * @param candidates by code, what is seen of those who may
     */
    Map<String, Double> chances(Map<String, float[]> candidates) {
        return chances(candidates, party);
    }

    /** The likeliest place, where it is likely. */
    Optional<Place> placeOf(Map<Place, float[]> candidates) {
        return chances(candidates, place).entrySet().stream()
                .filter(one -> one.getValue() > LIKELY)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static <T> Map<T, Double> chances(Map<T, float[]> candidates, ToDoubleFunction<float[]> model) {
        Map<T, Double> chances = new LinkedHashMap<>();
        candidates.forEach((candidate, seen) -> chances.put(candidate, model.applyAsDouble(seen)));
        return chances;
    }

    /** Who takes part: who is likely to, and at least two, or a body alone; nobody where nobody is likely to. */
    static Set<String> parties(Map<String, Double> chances) {
        List<String> likeliest = chances.keySet().stream()
                .sorted(Comparator.comparingDouble((String code) -> -chances.getOrDefault(code, 0.0)))
                .toList();
        Set<String> parties = new LinkedHashSet<>();
        for (String code : likeliest) {
            double own = chances.getOrDefault(code, 0.0);
            boolean body = parties.size() == 1 && parties.stream().allMatch(one -> one.startsWith("IGO:"));
            if (parties.isEmpty() && own <= LIKELY) {
                return parties;
            }
            if (own > LIKELY || (parties.size() < PAIR && !(body && own < ALONE))) {
                parties.add(code);
            }
        }
        return parties;
    }
}
