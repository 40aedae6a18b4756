package org.detente.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.record.Record;
import org.detente.search.document.SearchKind;

/** How long it takes to make the index of a record, and to find something in it: {@code SearchBenchmark FOLDER [RUNS]}. */
final class SearchBenchmark {
    private SearchBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        try (Record record = Record.openReadOnly(Path.of(arguments[0]))) {
            try (SearchIndex index = SearchIndex.open(record.searchFolder())) {
                long before = index.articles();
                long start = System.nanoTime();
                index.update(record, () -> false);
                double seconds = (System.nanoTime() - start) / 1e9;
                print(
                        "%d articles more in %.1f s, %.0f a second; %d MB; %d MB of memory used",
                        index.articles() - before,
                        seconds,
                        (index.articles() - before) / seconds,
                        size(record.searchFolder()) >> 20,
                        (Runtime.getRuntime().totalMemory()
                                        - Runtime.getRuntime().freeMemory())
                                >> 20);
            }
            long start = System.nanoTime();
            try (SearchIndex index = SearchIndex.open(record.searchFolder())) {
                index.update(record, () -> false);
                print("opened, checked and compared in %.2f s", (System.nanoTime() - start) / 1e9);
                for (Map.Entry<String, SearchQuery> query : queries().entrySet()) {
                    time(index, query.getKey(), query.getValue(), runs);
                }
            }
        }
    }

    private static Map<String, SearchQuery> queries() {
        Map<String, SearchQuery> queries = new LinkedHashMap<>();
        queries.put("a frequent word", SearchQuery.of("said"));
        queries.put("two words", SearchQuery.of("treaty blocked"));
        queries.put("a phrase", SearchQuery.of("\"gas deliveries\""));
        queries.put("without", SearchQuery.of("talks -Geneva"));
        queries.put("a beginning", SearchQuery.of("prison*"));
        queries.put(
                "words and filters",
                new SearchQuery(
                        "talks",
                        Optional.of(SearchKind.EVENT),
                        Optional.of("RUS"),
                        Optional.empty(),
                        Optional.of("happened"),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2016, 1, 1)),
                        Optional.of(LocalDate.of(2018, 1, 1)),
                        SearchOrder.RELEVANCE));
        queries.put("everything, latest first", SearchQuery.of("").in(SearchOrder.NEWEST));
        queries.put("a frequent word as a feed", SearchQuery.of("said").in(SearchOrder.ARRIVAL));
        return queries;
    }

    private static void time(SearchIndex index, String what, SearchQuery query, int runs) throws IOException {
        double[] millis = new double[runs];
        long found = 0;
        for (int i = 0; i < 2 * runs; i++) {
            long start = System.nanoTime();
            found = index.find(query, Page.first(20)).found();
            millis[i % runs] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        print(
                "%-28s %9d found  median %6.1f ms  slowest tenth %6.1f ms",
                what, found, millis[runs / 2], millis[runs * 9 / 10]);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            long bytes = 0;
            for (Path file : (Iterable<Path>) files::iterator) {
                bytes += Files.size(file);
            }
            return bytes;
        }
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
