package org.detente.dossier.generated;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.detente.dossier.Dossier;
import org.detente.dossier.RelationName;
import org.detente.record.Record;
import org.detente.record.query.Dyad;
import org.detente.record.query.RelationQuery;

/**
 * Measures dossiers of the biggest, a middle and a small relation of a record: {@code DossierBenchmark FOLDER [RUNS]}.
 *
 * <p>The first run of each is told apart: it reads from disk what the others find in memory.
 */
public final class DossierBenchmark {
    private static final int ROWS = 8;
    private static final int RUNS = 15;

    private DossierBenchmark() {}

    public static void main(String[] arguments) {
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : RUNS;
        long start = System.nanoTime();
        try (Record record = Record.openReadOnly(Path.of(arguments[0]))) {
            say("opening the record: %.0f ms", since(start));
            List<Dyad> dyads = record.dyads(Integer.MAX_VALUE);
            Dyad biggest = dyads.get(0);
            say("first dossier of the process (%s–%s): %.0f ms", biggest.a(), biggest.b(), dossier(record, biggest));
            for (Dyad dyad : List.of(biggest, dyads.get(dyads.size() / 2), dyads.get(dyads.size() - 1))) {
                measure(record, dyad, runs);
            }
        }
    }

    private static void measure(Record record, Dyad dyad, int runs) {
        double first = dossier(record, dyad);
        List<Double> times = new ArrayList<>();
        long work = processorTime();
        for (int i = 0; i < runs; i++) {
            times.add(dossier(record, dyad));
        }
        double worked = (processorTime() - work) / 1e6 / runs;
        times.sort(null);
        say(
                "%s–%s, %d events, %d statements: first %.0f ms, then median %.0f ms, worst %.0f ms of %d; processor time %.0f ms each",
                dyad.a(),
                dyad.b(),
                dyad.events(),
                dyad.statements(),
                first,
                times.get(runs / 2),
                times.get(runs - 1),
                runs,
                worked);
    }

    /** Of all threads, in nanoseconds: on a machine that others use too it says more than the time that passes. */
    private static long processorTime() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElse(0L);
    }

    /** Milliseconds. */
    private static double dossier(Record record, Dyad dyad) {
        long start = System.nanoTime();
        Dossier dossier = record.relation(
                RelationQuery.of(dyad.a(), dyad.b()),
                rows -> Dossier.of(new RelationName(dyad.a(), dyad.b()), rows, ROWS));
        if (dossier.isEmpty()) {
            throw new IllegalStateException("the record holds nothing on " + dossier.name());
        }
        return since(start);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
