package org.detente.stories.tension;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.detente.model.Status;

/**
 * Two years of acts between two actors, with changes at known days.
 *
 * <p>Acts come as a Poisson process, fewer at weekends; each is conflict with a chance that depends on the level, and has one of
 * the scale's values. What makes it hard: single days of several hostile acts that change nothing, values that scatter
 * far more than the level, plans and possibilities, acts that one or many texts tell, and a month without news. Changes are
 * at least 90 days apart and from the ends, and none is within 30 days of the gap.
 */
final class GeneratedDeeds {
    static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    static final int DAYS = 731;

    static final List<Direction> DIRECTIONS = List.of(Direction.values());

    private static final int GAP = 30;
    private static final double[] CONFLICT = {-2, -2, -4, -4, -5, -5.8, -6.4, -7.2, -9, -10};
    private static final double[] COOPERATION = {1, 1.9, 2.5, 2.8, 3.4, 3.5, 4, 5.2, 6, 7};
    private static final Status[] STATUS = {
        Status.HAPPENED, Status.HAPPENED, Status.HAPPENED, Status.HAPPENED, Status.HAPPENED, Status.HAPPENED,
        Status.ONGOING, Status.PLANNED, Status.PLANNED, Status.POSSIBLE, Status.DENIED, Status.BACKGROUND
    };

    /** How much a change is: acts a day before and after, the share of conflict among them before and after. */
    enum Jump {
        NONE(1.5, 1.5, 0.4, 0.4),
        SMALL(1.5, 2, 0.35, 0.65),
        MEDIUM(2, 4, 0.3, 0.8),
        LARGE(2, 8, 0.3, 0.9);

        private final double calm;
        private final double crisis;
        private final double calmConflict;
        private final double crisisConflict;

        Jump(double calm, double crisis, double calmConflict, double crisisConflict) {
            this.calm = calm;
            this.crisis = crisis;
            this.calmConflict = calmConflict;
            this.crisisConflict = crisisConflict;
        }
    }

    private final SplittableRandom random;
    private final List<Deed> deeds = new ArrayList<>();
    private final List<LocalDate> changes = new ArrayList<>();

    GeneratedDeeds(long seed, Jump jump) {
        this.random = new SplittableRandom(seed);
        int gap = 150 + random.nextInt(30);
        int up = 270 + random.nextInt(60);
        int down = 470 + random.nextInt(90);
        if (jump != Jump.NONE) {
            changes.add(FIRST.plusDays(up));
            changes.add(FIRST.plusDays(down));
        }
        for (int day = 0; day < DAYS; day++) {
            if (day < gap || day >= gap + GAP) {
                boolean crisis = day >= up && day < down;
                day(
                        FIRST.plusDays(day),
                        crisis ? jump.crisis : jump.calm,
                        crisis ? jump.crisisConflict : jump.calmConflict);
            }
        }
    }

    /** In the order of their days. */
    List<Deed> deeds() {
        return deeds;
    }

    List<LocalDate> changes() {
        return changes;
    }

    TensionSeries series(TensionOptions options) {
        return Tension.of(deeds, FIRST, FIRST.plusDays(DAYS - 1), options);
    }

    private void day(LocalDate day, double rate, double conflict) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        int acts = poisson(weekend ? 0.6 * rate : rate);
        boolean incident = random.nextInt(60) == 0;
        for (int i = 0; i < acts; i++) {
            act(day, random.nextDouble() < conflict);
        }
        for (int i = 0; incident && i < 4; i++) {
            act(day, true);
        }
    }

    private void act(LocalDate day, boolean conflict) {
        double[] values = conflict ? CONFLICT : COOPERATION;
        int texts = 1;
        while (texts < 6 && random.nextInt(5) < 2) {
            texts++;
        }
        Set<String> outlets = new HashSet<>();
        for (int i = 0; i < texts; i++) {
            // the product makes a few outlets far more frequent than the others
            outlets.add("outlet " + (int) (30 * random.nextDouble() * random.nextDouble()));
        }
        deeds.add(new Deed(
                "act " + deeds.size(),
                day,
                DIRECTIONS.get(random.nextInt(DIRECTIONS.size())),
                values[random.nextInt(values.length)],
                STATUS[random.nextInt(STATUS.length)],
                texts,
                outlets));
    }

    private int poisson(double rate) {
        int count = 0;
        for (double chance = random.nextDouble(); chance > Math.exp(-rate); chance *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
