package org.detente.stories.tension;

import java.time.LocalDate;

/**
 * Tension on one day, in points: above 0 conflict prevails, below 0 cooperation.
 *
 * @param day the day
 * @param value what the acts until this day add up to, each fading with its age
 * @param low lower end of the interval that holds 90 % of the values with other sources
 * @param high upper end of it
 * @param added what the acts of this day add
 * @param coverage the news of the day
 */
public record TensionDay(LocalDate day, double value, double low, double high, double added, Coverage coverage) {
    public TensionDay {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(
                    "on " + day + " the value " + value + " is not between " + low + " and " + high);
        }
    }
}
