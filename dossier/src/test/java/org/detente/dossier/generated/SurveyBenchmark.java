package org.detente.dossier.generated;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.detente.model.Status;
import org.detente.record.Record;
import org.detente.record.query.Member;
import org.detente.record.survey.ActFilter;
import org.detente.record.survey.Survey;

/** Measures what the map, the network and the pages of actors ask: {@code SurveyBenchmark FOLDER [RUNS]}. */
public final class SurveyBenchmark {
    private static final Set<Status> DONE = Set.of(Status.HAPPENED, Status.ONGOING);
    private static final int RUNS = 15;

    private SurveyBenchmark() {}

    public static void main(String[] arguments) {
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : RUNS;
        ActFilter done = filter(List.of(), List.of(), Optional.empty());
        ActFilter relation = filter(List.of(Member.always("RUS")), List.of(Member.always("USA")), Optional.empty());
        ActFilter actor = filter(List.of(Member.always("USA")), List.of(), Optional.empty());
        ActFilter late = filter(List.of(), List.of(), Optional.of(LocalDate.of(2023, 1, 1)));
        try (Record record = Record.openReadOnly(Path.of(arguments[0]))) {
            measure(record, runs, "places", r -> r.survey(all -> all.places(done)));
            measure(record, runs, "places of USA", r -> r.survey(all -> all.places(actor)));
            measure(record, runs, "places of RUS-USA", r -> r.survey(all -> all.places(relation)));
            measure(record, runs, "places of a year", r -> r.survey(all -> all.places(late)));
            measure(
                    record,
                    runs,
                    "latest acts with a place",
                    r -> r.survey(all -> all.located(done, Optional.empty(), 20)));
            measure(record, runs, "pairs", r -> r.survey(all -> all.pairs(done)));
            measure(record, runs, "pairs of a year", r -> r.survey(all -> all.pairs(late)));
            measure(record, runs, "actors (kept)", r -> r.survey(Survey::actors));
            measure(record, runs, "USA (kept)", r -> r.actor("USA", 40));
            measure(record, runs, "latest acts of USA (kept)", r -> r.survey(all -> all.acts(actor, 12)));
            measure(record, runs, "SWE (kept)", r -> r.actor("SWE", 40));
        }
    }

    private static ActFilter filter(List<Member> side, List<Member> other, Optional<LocalDate> from) {
        return new ActFilter(side, other, from, Optional.empty(), Set.of(), DONE);
    }

    private static void measure(Record record, int runs, String what, Function<Record, Object> question) {
        List<Double> times = new ArrayList<>();
        long work = processorTime();
        for (int i = 0; i <= runs; i++) {
            long start = System.nanoTime();
            if (question.apply(record) == null) {
                throw new IllegalStateException(what);
            }
            times.add((System.nanoTime() - start) / 1e6);
        }
        double worked = (processorTime() - work) / 1e6 / (runs + 1);
        double first = times.remove(0);
        times.sort(null);
        System.out.println(String.format(
                Locale.ROOT,
                "%s: first %.0f ms, then median %.0f ms, worst %.0f ms of %d; processor time %.0f ms each",
                what,
                first,
                times.get(runs / 2),
                times.get(runs - 1),
                runs,
                worked));
    }

    /** Of all threads, in nanoseconds: on a machine that others use too it says more than the time that passes. */
    private static long processorTime() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElse(0L);
    }
}
