package org.detente.stories.tension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days of several parts of a relation and of the whole, which is their sum day by day and resample by resample. */
final class SmoothedDays {
    private final List<List<TensionDay>> parts = new ArrayList<>();
    private final List<TensionDay> whole = new ArrayList<>();

    /**
     * Goes through all days.
     *
     * @param deeds of each part, by day
     */
    SmoothedDays(List<List<Deed>> deeds, LocalDate from, LocalDate to, TensionOptions options) {
        List<Deed> all =
                deeds.stream().flatMap(List::stream).sorted(Tension.ORDER).toList();
        List<Coverage> coverage = CoverageDays.of(all, from, to, options);
        long first = from.toEpochDay();
        long earliest = first - options.memory();
        SourceDraws draws = new SourceDraws(options.resamples());
        List<DaysOfDeeds> queues = new ArrayList<>();
        List<Smoothing> states = new ArrayList<>();
        boolean begun = false;
        for (List<Deed> part : deeds) {
            DaysOfDeeds queue = new DaysOfDeeds(part, earliest);
            queues.add(queue);
            states.add(new Smoothing(options, draws, queue.skipped()));
            begun |= queue.skipped();
            parts.add(new ArrayList<>(coverage.size()));
        }
        Smoothing sum = new Smoothing(options, draws, begun);
        long start = all.isEmpty()
                ? first
                : Math.min(first, Math.max(all.get(0).day().toEpochDay(), earliest));
        for (long day = start; day < first + coverage.size(); day++) {
            for (int i = 0; i < states.size(); i++) {
                states.get(i).next(queues.get(i).on(day));
            }
            sum.nextSum(states);
            if (day >= first) {
                LocalDate date = LocalDate.ofEpochDay(day);
                Coverage told = coverage.get((int) (day - first));
                for (int i = 0; i < states.size(); i++) {
                    parts.get(i).add(states.get(i).day(date, told));
                }
                whole.add(sum.day(date, told));
            }
        }
    }

    List<List<TensionDay>> parts() {
        return parts;
    }

    List<TensionDay> whole() {
        return whole;
    }

    /** Hands out deeds day by day. */
    private static final class DaysOfDeeds {
        private final List<Deed> deeds;
        private final boolean skipped;
        private int next;

        DaysOfDeeds(List<Deed> deeds, long earliest) {
            this.deeds = deeds;
            while (next < deeds.size() && deeds.get(next).day().toEpochDay() < earliest) {
                next++;
            }
            this.skipped = next > 0;
        }

        /** Whether some were too early. */
        boolean skipped() {
            return skipped;
        }

        List<Deed> on(long day) {
            int from = next;
            while (next < deeds.size() && deeds.get(next).day().toEpochDay() == day) {
                next++;
            }
            return deeds.subList(from, next);
        }
    }
}
