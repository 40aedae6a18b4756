package org.detente.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.detente.model.CodedArticle;
import org.detente.record.export.JsonLinesExport;
import org.detente.record.query.RelationQuery;

/**
 * Measures the store: arguments are a new folder, the number of articles and the size of a batch. Prints a line a
 * figure; articles are as {@link RealisticArticles} makes them, which is not part of the time.
 */
public final class RecordBenchmark {
    private RecordBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int articles = Integer.parseInt(arguments[1]);
        int batch = Integer.parseInt(arguments[2]);
        double adding = 0;
        try (Record record = Record.open(folder)) {
            for (int from = 0; from < articles; from += batch) {
                List<CodedArticle> next = RealisticArticles.numbers(from, Math.min(articles, from + batch));
                adding += seconds(() -> record.add(next));
                if (from / batch % Math.max(1, articles / batch / 10) == 0) {
                    say(
                            "after %d articles: %.0f articles/s, process memory %s",
                            from + next.size(), (from + next.size()) / adding, resident());
                }
            }
            say("closing: %.3f s", seconds(record::close));
        }
        say("disk: %d bytes an article", Files.size(folder.resolve("record.duckdb")) / articles);
        try (Record record = Record.open(folder)) {
            List<CodedArticle> known = RealisticArticles.numbers(0, Math.min(batch, articles));
            say("a batch of known articles: %.3f s", seconds(() -> record.add(known)));
        }
        say(
                "opening for writing, and closing: %.3f s",
                seconds(() -> Record.open(folder).close()));
        say(
                "opening for reading, and closing: %.3f s",
                seconds(() -> Record.openReadOnly(folder).close()));
        try (Record record = Record.openReadOnly(folder)) {
            String id = RealisticArticles.number(articles / 2).article().id();
            say("counts: %.3f s", seconds(record::counts));
            say("knows: %.4f s", seconds(() -> record.knows(id)));
            say("article: %.3f s", seconds(() -> record.article(id)));
            say("find: %.3f s", seconds(() -> record.find(id.substring(0, 6))));
            say("dyads: %.3f s", seconds(() -> record.dyads(20)));
            say("relation: %.3f s", seconds(() -> record.relation(RelationQuery.of("RUS", "USA"))));
            say("export: %.3f s", seconds(() -> JsonLinesExport.write(record, folder.resolveSibling("export"))));
            say("process memory %s", resident());
        }
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** The most memory that the process has had, where the system tells. */
    private static String resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .findFirst()
                        .orElse("")
                : "unknown";
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
