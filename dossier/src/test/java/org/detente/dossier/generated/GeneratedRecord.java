package org.detente.dossier.generated;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.detente.model.CodedArticle;
import org.detente.record.Record;

/**
 * Makes a record of so many events over ten years: {@code GeneratedRecord FOLDER [EVENTS]}.
 *
 * <p>Five events and four statements an article; every fourth article is a copy; the pairs of actors are as unequal as in the news, so
 * that USA–RUS has about one event in twenty.
 */
public final class GeneratedRecord {
    private static final int BATCH = 5_000;
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 3_652;

    private GeneratedRecord() {}

    public static void main(String[] arguments) {
        int events = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        long start = System.nanoTime();
        make(Path.of(arguments[0]), events);
        System.out.println(
                String.format(Locale.ROOT, "%d events in %.1f s", events, (System.nanoTime() - start) / 1e9));
    }

    /** Makes the record in a folder that has none. */
    public static void make(Path folder, int events) {
        int articles = events / GeneratedArticle.EVENTS;
        try (Record record = Record.open(folder)) {
            for (int from = 0; from < articles; from += BATCH) {
                add(record, from, Math.min(articles, from + BATCH), articles);
            }
        }
    }

    private static void add(Record record, int from, int to, int articles) {
        Random random = new Random(from);
        GeneratedGroups groups = new GeneratedGroups();
        List<CodedArticle> batch = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        for (int n = from; n < to; n++) {
            LocalDate day = FIRST.plusDays((long) n * DAYS / articles);
            boolean copy = n > from && random.nextInt(4) == 0;
            int of = copy ? batch.size() - 1 - random.nextInt(Math.min(20, batch.size())) : batch.size();
            words.add(copy ? words.get(of) : n);
            batch.add(GeneratedArticle.of(n, words.get(words.size() - 1), day));
            groups.add(batch.get(batch.size() - 1), batch.get(copy ? words.get(of) - from : of), random);
        }
        record.add(batch, groups.grouping());
    }
}
