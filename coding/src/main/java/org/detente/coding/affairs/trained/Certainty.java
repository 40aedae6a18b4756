package org.detente.coding.affairs.trained;

import java.util.Map;
import java.util.Set;
import org.detente.coding.affairs.learnt.Numbers;
import org.detente.coding.classes.ClassVerdict;
import org.detente.model.MeetingReport;
import org.detente.model.MeetingStatus;

/** How sure the models are of a meeting that they settled, part by part, as numbers. */
final class Certainty {
    private static final int PAIR = 2;
    private static final double LEAST = 1e-4;
    /** Brings the log-odds of what is nearly sure to 1. */
    private static final double MOST_LOGIT = Math.log((1 - LEAST) / LEAST);

    private Certainty() {}

    /**
     * The numbers of a settled meeting.
     *
     * @param dated how likely there is such a meeting on such a day
     * @param standing its status
     * @param chances by code, how likely each takes part
     * @param parties who is taken to
     */
    static float[] of(
            MeetingReport row, double dated, ClassVerdict standing, Map<String, Double> chances, Set<String> parties) {
        double status = standing.best().probability();
        double least = 1;
        double others = 0;
        double all = 1;
        double sum = 0;
        for (Map.Entry<String, Double> one : chances.entrySet()) {
            double chance = one.getValue();
            boolean meets = parties.contains(one.getKey());
            least = meets ? Math.min(least, chance) : least;
            others = meets ? others : Math.max(others, chance);
            all *= meets ? chance : 1 - chance;
            sum += chance;
        }
        least = parties.isEmpty() ? 0 : least;
        Numbers seen = new Numbers()
                .add(dated)
                .add(logit(dated))
                .add(status)
                .add(logit(status))
                .add(standing.runnerUp().probability())
                .add(least)
                .add(logit(least))
                .add(others)
                .add(logit(others))
                .add(all)
                .add(logit(all))
                .add(sum)
                .add(parties.isEmpty())
                .add(parties.size() == 1)
                .add(parties.size() == 1 ? least : 0)
                .add(parties.size() == PAIR)
                .add(parties.size() > PAIR)
                .add(dated * status * all)
                .add(dated * status * least)
                .add(row.date().isPresent())
                .add(row.forum().isPresent())
                .add(row.place().isPresent());
        for (MeetingStatus one : MeetingStatus.values()) {
            seen.add(row.status() == one).add(row.status() == one ? status : 0);
        }
        return seen.all();
    }

    private static double logit(double chance) {
        double kept = Math.max(LEAST, Math.min(1 - LEAST, chance));
        return Math.log(kept / (1 - kept)) / MOST_LOGIT;
    }
}
