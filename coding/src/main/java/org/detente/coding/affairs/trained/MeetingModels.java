package org.detente.coding.affairs.trained;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.detente.coding.affairs.learnt.LearntModel;
import org.detente.coding.affairs.learnt.TextStates;
import org.detente.model.MeetingStatus;

/**
 * What was learnt from marked articles of meetings that were found: who takes part, and which of them are told rightly.
 *
 * @param party how likely it is that somebody takes part, by what is seen of him
 * @param right how likely it is that a meeting is told rightly, by what is seen of it
 * @param standing the likeliest status of a meeting in lower case, by what is seen of it
 */
public record MeetingModels(
        ToDoubleFunction<float[]> party, ToDoubleFunction<float[]> right, Function<float[], String> standing) {
    /** Label of who takes part. */
    public static final String PARTY = "party";

    /** Label of a meeting that is told rightly. */
    public static final String RIGHT = "right";

    private static final int PAIR = 2;
    private static final double LIKELY = 0.5;
    /** A body meets alone where no other is likelier than this to take part. */
    private static final double ALONE = 0.3;
    /** Less likely meetings are left out; chosen on the open articles. */
    private static final double KEPT = 0.5;

    /** Made when first asked for. */
    private static final class Standard {
        private static final LearntModel PARTIES = LearntModel.read(MeetingModels.class, "parties.json");
        private static final LearntModel MEETINGS = LearntModel.read(MeetingModels.class, "meetings.json");
        private static final LearntModel STATUSES = LearntModel.read(MeetingModels.class, "statuses.json");
        private static final MeetingModels ALL = new MeetingModels(
                seen -> PARTIES.verdict(seen).chance(PARTY),
                seen -> MEETINGS.verdict(seen).chance(RIGHT),
                seen -> STATUSES.verdict(seen).best().label());

        private Standard() {}
    }

    /** What comes with the program, where it was learnt of this reader. */
    static Optional<MeetingModels> of(TextStates states) {
        return Standard.PARTIES.suits(states) && Standard.MEETINGS.suits(states) && Standard.STATUSES.suits(states)
                ? Optional.of(Standard.ALL)
                : Optional.empty();
    }

    /** Whether a meeting is likely enough to be told rightly. */
    boolean isKept(float[] seen) {
        return right.applyAsDouble(seen) > KEPT;
    }

    /** How far a meeting has come. */
    MeetingStatus status(float[] seen) {
        return MeetingStatus.valueOf(standing.apply(seen).toUpperCase(Locale.ROOT));
    }

    /**
     * Who takes part: who is likely to, and at least two, or a body alone; nobody where nobody is likely to.
     *
     * @param candidates by code, what is seen of those who may
     */
    public Set<String> parties(Map<String, float[]> candidates) {
        Map<String, Double> chances = new TreeMap<>();
        candidates.forEach((code, seen) -> chances.put(code, party.applyAsDouble(seen)));
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
