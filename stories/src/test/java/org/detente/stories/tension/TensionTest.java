package org.detente.stories.tension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.detente.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TensionTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final TensionOptions OPTIONS = TensionOptions.DEFAULT;

    @Test
    void conflictRaisesTensionAndFadesByHalfWithEachHalfLife() {
        TensionSeries series = series(60, deed("a", 10, -8, Status.HAPPENED, 1, "A"));
        assertThat(value(series, 9)).isZero();
        assertThat(value(series, 10)).isCloseTo(4, within(1e-9));
        assertThat(value(series, 24)).isCloseTo(2, within(1e-9));
        assertThat(value(series, 38)).isCloseTo(1, within(1e-9));
    }

    @Test
    void cooperationEasesIt() {
        assertThat(value(series(5, deed("a", 0, 6, Status.HAPPENED, 2, "A", "B")), 0))
                .isCloseTo(-4.5, within(1e-9));
    }

    @Test
    void whatDidNotHappenCountsLess() {
        double happened = value(series(1, deed("a", 0, -8, Status.HAPPENED, 1, "A")), 0);
        assertThat(value(series(1, deed("a", 0, -8, Status.PLANNED, 1, "A")), 0))
                .isEqualTo(happened / 2);
        assertThat(value(series(1, deed("a", 0, -8, Status.POSSIBLE, 1, "A")), 0))
                .isEqualTo(happened / 4);
        assertThat(value(series(1, deed("a", 0, -8, Status.DENIED, 1, "A")), 0)).isZero();
    }

    @Test
    void actsBeforeThePeriodCountAsFarAsTheyAreNotForgotten() {
        Deed before = deed("a", -14, -8, Status.HAPPENED, 1, "A");
        assertThat(value(series(1, before), 0)).isCloseTo(2, within(1e-9));
    }

    @Test
    void laterActsChangeNeitherAnEarlierValueNorItsInterval() {
        List<Deed> deeds = new GeneratedDeeds(5, GeneratedDeeds.Jump.LARGE).deeds();
        LocalDate middle = GeneratedDeeds.FIRST.plusDays(400);
        List<Deed> early =
                deeds.stream().filter(deed -> !deed.day().isAfter(middle)).toList();
        assertThat(Tension.of(early, GeneratedDeeds.FIRST, middle, OPTIONS).days())
                .isEqualTo(Tension.of(deeds, GeneratedDeeds.FIRST, middle.plusDays(100), OPTIONS)
                        .days()
                        .subList(0, 401));
    }

    @Test
    void theOrderOfTheActsDoesNotMatter() {
        GeneratedDeeds generated = new GeneratedDeeds(3, GeneratedDeeds.Jump.MEDIUM);
        List<Deed> shuffled = new ArrayList<>(generated.deeds());
        Collections.shuffle(shuffled, new Random(1));
        LocalDate last = GeneratedDeeds.FIRST.plusDays(GeneratedDeeds.DAYS - 1);
        assertThat(Tension.of(shuffled, GeneratedDeeds.FIRST, last, OPTIONS)).isEqualTo(generated.series(OPTIONS));
    }

    @Test
    void theIntervalIsWideWhereAllRestsOnOneOutletAndNarrowWhereItRestsOnMany() {
        List<Deed> one = new ArrayList<>();
        List<Deed> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            one.add(deed("a" + i, i, -5, Status.HAPPENED, 1, "A"));
            many.add(deed("a" + i, i, -5, Status.HAPPENED, 1, "outlet " + i));
        }
        TensionDay alone = Tension.of(one, FIRST, FIRST.plusDays(39), OPTIONS).last();
        TensionDay shared = Tension.of(many, FIRST, FIRST.plusDays(39), OPTIONS).last();
        assertThat(alone.value()).isEqualTo(shared.value());
        assertThat(alone.low()).isZero();
        assertThat(shared.low()).isPositive();
        assertThat(shared.high() - shared.low()).isLessThan((alone.high() - alone.low()) / 2);
    }

    @Test
    void silenceIsMarkedAndWidensTheInterval() {
        List<Deed> deeds = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            deeds.add(deed("a" + i, i, i % 3 == 0 ? -5 : 3, Status.HAPPENED, 2, "A" + i % 7, "B"));
        }
        TensionSeries series = Tension.of(deeds, FIRST, FIRST.plusDays(80), OPTIONS);
        assertThat(series.days().get(42).coverage().covered()).isTrue();
        assertThat(series.days().get(43).coverage()).isEqualTo(new Coverage(0, 0, 0, 14, false));
        assertThat(width(series, 43)).isGreaterThan(width(series, 32)).isGreaterThan(width(series, 29));
        assertThat(width(series, 80)).isGreaterThan(width(series, 29));
    }

    @Test
    void daysBeforeTheFirstReportAreNotCovered() {
        TensionSeries series = series(20, deed("a", 10, -8, Status.HAPPENED, 1, "A"));
        assertThat(series.days().subList(0, 10)).noneMatch(day -> day.coverage().covered());
        assertThat(series.days().subList(10, 20)).allMatch(day -> day.coverage().covered());
    }

    @Test
    void coverageCountsActsTextsAndOutletsOfTheDay() {
        TensionSeries series = series(
                1,
                deed("a", 0, -8, Status.HAPPENED, 2, "A", "B"),
                deed("b", 0, 3, Status.DENIED, 1, "B"),
                deed("c", 0, 3, Status.BACKGROUND, 1, "C"));
        assertThat(series.last().coverage()).isEqualTo(new Coverage(2, 3, 2, 0, true));
    }

    @Test
    void moversAreTheActsThatWeighMost() {
        TensionSeries series = series(
                30,
                deed("old", 0, -10, Status.HAPPENED, 5, "A"),
                deed("new", 28, -8, Status.HAPPENED, 5, "A"),
                deed("mild", 29, 2, Status.HAPPENED, 5, "A"));
        assertThat(series.movers(FIRST, FIRST.plusDays(29), 2))
                .extracting(mover -> mover.deed().id())
                .containsExactly("new", "old");
        assertThat(series.movers(FIRST.plusDays(29), FIRST.plusDays(29), 2))
                .singleElement()
                .satisfies(mover -> assertThat(mover.points()).isEqualTo(-2 * (1 - 1 / 32.0)));
    }

    @Test
    void directionsAddUpToTheWhole() {
        GeneratedDeeds generated = new GeneratedDeeds(8, GeneratedDeeds.Jump.MEDIUM);
        RelationTension tension = Tension.ofRelation(
                generated.deeds(), GeneratedDeeds.FIRST, GeneratedDeeds.FIRST.plusDays(300), OPTIONS);
        double sum = 0;
        for (Direction direction : Direction.values()) {
            sum += tension.in(direction).last().value();
        }
        assertThat(sum).isCloseTo(tension.whole().last().value(), within(1e-9));
        assertThat(tension.in(Direction.A_TO_B).last().coverage())
                .isEqualTo(tension.whole().last().coverage());
    }

    @Test
    void noActsAreAnUncoveredSeries() {
        TensionSeries series = series(10);
        assertThat(series.days())
                .hasSize(10)
                .allMatch(day -> day.value() == 0 && !day.coverage().covered());
        assertThat(series.changes()).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        Deed deed = deed("a", 0, -8, Status.HAPPENED, 1, "A");
        assertThatThrownBy(() -> series(10, deed, deed)).hasMessageContaining("stands twice");
        assertThatThrownBy(() -> series(0, deed)).hasMessageContaining("give 1 to");
        assertThatThrownBy(() -> Tension.of(List.of(), LocalDate.MIN, LocalDate.MAX, OPTIONS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deed("a", 0, Double.NaN, Status.HAPPENED, 1)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> deed("a", 0, 1, Status.HAPPENED, 0)).hasMessageContaining("no text");
    }

    @Test
    void actsFarAwayInTimeDoNoHarm() {
        TensionSeries series = Tension.of(
                List.of(
                        new Deed("a", LocalDate.MIN, Direction.A_TO_B, -9, Status.HAPPENED, 1, Set.of()),
                        new Deed("b", LocalDate.MAX, Direction.A_TO_B, -9, Status.HAPPENED, 1, Set.of())),
                FIRST,
                FIRST.plusDays(30),
                OPTIONS);
        assertThat(series.last().value()).isZero();
        assertThat(series.movers(LocalDate.MIN, FIRST.plusDays(30), 5)).isEmpty();
    }

    @Test
    @Timeout(10)
    void aHundredThousandActsAreSoonDone() {
        List<Deed> deeds = TensionBenchmark.many(100_000);
        long start = System.nanoTime();
        TensionSeries series = Tension.of(deeds, GeneratedDeeds.FIRST, GeneratedDeeds.FIRST.plusDays(3652), OPTIONS);
        assertThat(series.days()).hasSize(3653);
        // the benchmark says how long it takes; this is for what grows with the square
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    private static TensionSeries series(int days, Deed... deeds) {
        return Tension.of(List.of(deeds), FIRST, FIRST.plusDays(days - 1), OPTIONS);
    }

    private static Deed deed(String id, int day, double value, Status status, int texts, String... outlets) {
        return new Deed(id, FIRST.plusDays(day), Direction.A_TO_B, value, status, texts, Set.of(outlets));
    }

    private static double value(TensionSeries series, int day) {
        return series.on(FIRST.plusDays(day)).orElseThrow().value();
    }

    private static double width(TensionSeries series, int day) {
        return series.days().get(day).high() - series.days().get(day).low();
    }
}
