package org.detente.record.relation;

import java.time.LocalDate;

/** Which articles are new: those that were published since a day, or those that were read after others. */
public sealed interface Since {
    /** What the table's row of an article has to have; it takes one parameter. */
    String condition();

    /** The parameter. */
    Object parameter();

    /** Whether a change of tension on a day is new by that day alone. */
    boolean isNew(LocalDate day);

    /** Articles that were published on a day or later; those whose day is not known are taken for earlier ones. */
    record Published(LocalDate day) implements Since {
        @Override
        public String condition() {
            return "coalesce(published >= CAST(? AS DATE), false)";
        }

        @Override
        public Object parameter() {
            return day;
        }

        @Override
        public boolean isNew(LocalDate other) {
            return !other.isBefore(day);
        }
    }

    /**
     * Articles with a higher number than this, in the order of reading.
     *
     * @param number that of the last article that is known already
     */
    record Read(int number) implements Since {
        @Override
        public String condition() {
            return "article_id IN (SELECT article_id FROM placed WHERE number > CAST(? AS INTEGER))";
        }

        @Override
        public Object parameter() {
            return number;
        }

        @Override
        public boolean isNew(LocalDate other) {
            return false;
        }
    }
}
