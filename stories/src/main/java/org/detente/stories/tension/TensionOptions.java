package org.detente.stories.tension;

/**
 * How a tension series is made.
 *
 * @param halfLife after how many days an act counts half, 1 to 3650
 * @param quietDays after how many days without a report a value no longer counts as covered, 1 to 3650
 * @param resamples how often the sources are drawn again for the interval, 20 to 2000
 * @param penalty how much better the series must be told with a change than without, in variances of a day × ln of the
 *     days; above 0. More finds fewer changes; 2 is Schwarz's criterion
 */
public record TensionOptions(double halfLife, int quietDays, int resamples, double penalty) {
    /** Half-life 14 days, covered for 14 days after a report, 200 resamples, penalty 3. */
    public static final TensionOptions DEFAULT = new TensionOptions(14, 14, 200, 3);

    private static final int MOST_DAYS = 3650;

    public TensionOptions {
        if (!(halfLife >= 1 && halfLife <= MOST_DAYS)) {
            throw new IllegalArgumentException("a half-life of " + halfLife + " days: give 1 to " + MOST_DAYS);
        }
        if (quietDays < 1 || quietDays > MOST_DAYS) {
            throw new IllegalArgumentException(quietDays + " quiet days: give 1 to " + MOST_DAYS);
        }
        if (resamples < 20 || resamples > 2000) {
            throw new IllegalArgumentException(resamples + " resamples: give 20 to 2000");
        }
        if (!(penalty > 0 && penalty < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a penalty of " + penalty + ": give a number above 0");
        }
    }

    /** What of a value is left a day later. */
    double keptADay() {
        return Math.pow(2, -1 / halfLife);
    }

    /** Days after which less than a millionth of an act is left. */
    long memory() {
        return (long) Math.ceil(20 * halfLife);
    }
}
