package org.detente.stories.tension;

import java.time.LocalDate;

/**
 * A day from which on a relation is different.
 *
 * @param day the first day after the change
 * @param before points that acts add a day on average, from the change before to this
 * @param after the same, from this change to the next
 */
public record Change(LocalDate day, double before, double after) {
    /** Whether tension grows. */
    public boolean isRise() {
        return after > before;
    }
}
