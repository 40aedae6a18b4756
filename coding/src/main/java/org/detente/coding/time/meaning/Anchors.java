package org.detente.coding.time.meaning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.detente.coding.time.value.CalendarTime;
import org.detente.coding.time.value.DayInterval;
import org.detente.coding.time.value.OpenTime;
import org.detente.coding.time.value.Period;
import org.detente.coding.time.value.TimeValue;

/**
 * From where an expression counts.
 *
 * @param spoken the days on one of which the words were spoken or published
 * @param named the date or time that was named last
 * @param history whether the passage tells of the time around the date named last, not of the news
 * @param tense of the words around it
 * @param before what was read before it in the sentence, for what leaves out a part ("the third quarter … the fourth")
 */
public record Anchors(
        Optional<DayInterval> spoken, Optional<TimeValue> named, boolean history, Tense tense, List<TimeValue> before) {
    public Anchors {
        Objects.requireNonNull(spoken);
        Objects.requireNonNull(named);
        Objects.requireNonNull(tense);
        before = List.copyOf(before);
    }

    /** With another date named last. */
    public Anchors naming(TimeValue value) {
        return new Anchors(spoken, Optional.of(value), history, tense, before);
    }

    /** The days from which it counts. */
    Optional<DayInterval> days(Base base) {
        return base == Base.SPOKEN ? spoken : named.flatMap(TimeValue::days);
    }

    /** A period counted from a day, known where every day that the anchor may be gives the same. */
    static Optional<TimeValue> agreed(Optional<DayInterval> anchor, Function<LocalDate, Optional<Period>> counted) {
        return anchor.flatMap(days -> counted.apply(days.first())
                .filter(period -> counted.apply(days.last()).equals(Optional.of(period)))
                .map(CalendarTime::new));
    }

    /** The last value of a type and sort before it in the sentence. */
    <T> Optional<T> latest(Class<T> type, Predicate<T> sort) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (type.isInstance(before.get(i)) && sort.test(type.cast(before.get(i)))) {
                return Optional.of(type.cast(before.get(i)));
            }
        }
        return Optional.empty();
    }

    /** The day named last where only its slot is known: "Tuesday". */
    Optional<OpenTime> openDay() {
        return named.filter(OpenTime.class::isInstance).map(OpenTime.class::cast);
    }
}
