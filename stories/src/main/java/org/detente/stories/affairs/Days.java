package org.detente.stories.affairs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.detente.model.PartialDate;
import org.detente.model.Told;

/** Dates of affairs, which are known more or less exactly. */
final class Days {
    private Days() {}

    /** Whether two dates may mean the same day. */
    static boolean mayBeSame(PartialDate one, PartialDate other) {
        return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
    }

    /** Whether two dates lie at most so many days apart; where one is unknown they may. */
    static boolean near(Optional<PartialDate> one, Optional<PartialDate> other, long days) {
        return one.isEmpty()
                || other.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(
                                one.get().first(), other.get().first()))
                        <= days;
    }

    /** Whether one day is known less well than another. */
    static boolean isLessExact(Optional<PartialDate> one, Optional<PartialDate> other) {
        return other.isPresent()
                && (one.isEmpty() || one.get().precision().compareTo(other.get().precision()) > 0);
    }

    /** Whether one day is not after another, as far as both are known. */
    static boolean areInOrder(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isEmpty()
                || other.isEmpty()
                || !one.get().first().isAfter(other.get().last());
    }

    /** The more exact one; of two as exact the second. */
    static Optional<PartialDate> better(Optional<PartialDate> one, Optional<PartialDate> other) {
        return other.isEmpty()
                        || (one.isPresent()
                                && one.get().precision().compareTo(other.get().precision()) < 0)
                ? one
                : other;
    }

    /** What was told, by the day from which it holds; what has no day stays behind what was there before. */
    static <S extends Enum<S>> List<Told<S>> inOrder(List<Told<S>> told) {
        return told.stream()
                .sorted(Comparator.comparing(
                        (Told<S> one) -> one.day().map(PartialDate::first).orElse(LocalDate.MAX)))
                .toList();
    }
}
