package org.detente.dossier;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.detente.stories.tension.TensionDay;
import org.detente.stories.tension.TensionSeries;

/**
 * A tension series in steps, few enough for a line of a narrow terminal.
 *
 * @param unit how long a step is
 * @param values the mean of the covered days of each step; absent where none is
 */
public record TensionSteps(Unit unit, List<OptionalDouble> values) {
    private static final int MOST_STEPS = 36;

    /** Calendar units; weeks begin on Monday. */
    public enum Unit {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR;

        private LocalDate first(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        /** "by month". */
        @Override
        public String toString() {
            return "by " + name().toLowerCase(Locale.ROOT);
        }
    }

    public TensionSteps {
        values = List.copyOf(values);
    }

    /** The series in the shortest unit that makes at most 36 steps; years where none does. */
    public static TensionSteps of(TensionSeries series) {
        for (Unit unit : Unit.values()) {
            TensionSteps steps = of(series, unit);
            if (steps.values().size() <= MOST_STEPS) {
                return steps;
            }
        }
        return of(series, Unit.YEAR);
    }

    private static TensionSteps of(TensionSeries series, Unit unit) {
        Map<LocalDate, List<TensionDay>> days = new LinkedHashMap<>();
        for (TensionDay day : series.days()) {
            List<TensionDay> step = days.computeIfAbsent(unit.first(day.day()), first -> new ArrayList<>());
            if (day.coverage().covered()) {
                step.add(day);
            }
        }
        return new TensionSteps(
                unit,
                days.values().stream()
                        .map(step ->
                                step.stream().mapToDouble(TensionDay::value).average())
                        .toList());
    }
}
