package org.detente.application.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.detente.coding.Coder;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.reading.CleanResult;
import org.detente.reading.Problem;
import org.detente.reading.RawDocument;
import org.detente.reading.ReadItem;
import org.detente.reading.clean.Cleaner;
import org.detente.record.Record;

/**
 * Takes documents batch by batch through cleaning and coding into the record.
 *
 * <p>The documents of a batch are worked on by several threads, but stored in the order in which they came and in one
 * transaction, so that a run that is killed has stored whole batches and the next run completes it.
 */
public final class Pipeline implements AutoCloseable {
    /** Most documents in a batch. */
    static final int BATCH_DOCUMENTS = 256;

    /** Most UTF-16 code units of content in a batch; a larger document has a batch of its own. */
    static final long BATCH_CHARACTERS = 32L << 20;

    private final Cleaner cleaner;
    private final Coder coder;
    private final Record record;
    private final ExecutorService threads;
    private final Grouper grouper;

    /** A pipeline into a record, with so many threads for cleaning and coding. */
    public Pipeline(Cleaner cleaner, Coder coder, Record record, int threads) {
        this.cleaner = cleaner;
        this.coder = coder;
        this.record = record;
        this.threads = Executors.newFixedThreadPool(threads);
        this.grouper = Grouper.open(record);
    }

    /**
     * Reads all items.
     *
     * @param items documents and problems in the order of the source
     * @param progress told the summary so far after each batch
     * @param problems told each item that did not become an article, in the order of the source
     */
    public ReadSummary run(Iterator<ReadItem> items, Consumer<ReadSummary> progress, Consumer<Problem> problems) {
        ReadSummary.Counter counter = new ReadSummary.Counter();
        Consumer<Problem> report = problem -> {
            switch (problem.kind()) {
                case SKIPPED -> counter.skipped(problem.reason());
                case FAILED -> counter.failed(problem.reason());
            }
            problems.accept(problem);
        };
        grouper.complete();
        while (items.hasNext()) {
            List<ReadItem> batch = nextBatch(items);
            store(articles(batch, report), counter, report);
            progress.accept(counter.summary());
        }
        return counter.summary();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        grouper.close();
    }

    private static List<ReadItem> nextBatch(Iterator<ReadItem> items) {
        List<ReadItem> batch = new ArrayList<>();
        long characters = 0;
        while (items.hasNext() && batch.size() < BATCH_DOCUMENTS && characters < BATCH_CHARACTERS) {
            ReadItem item = items.next();
            batch.add(item);
            characters +=
                    item instanceof RawDocument document ? document.content().length() : 0;
        }
        return batch;
    }

    private List<Article> articles(List<ReadItem> batch, Consumer<Problem> report) {
        List<Callable<CleanResult>> tasks = new ArrayList<>();
        for (ReadItem item : batch) {
            tasks.add(item instanceof RawDocument document ? () -> cleaner.clean(document) : () -> (Problem) item);
        }
        List<Article> articles = new ArrayList<>();
        for (CleanResult result : all(tasks)) {
            if (result instanceof CleanResult.Cleaned cleaned) {
                articles.add(cleaned.article());
            } else if (result instanceof Problem problem) {
                report.accept(problem);
            }
        }
        return articles;
    }

    /** Stores the articles that the record does not have yet; only these are coded. */
    private void store(List<Article> articles, ReadSummary.Counter counter, Consumer<Problem> report) {
        Set<String> ids = new HashSet<>();
        List<Callable<Outcome>> tasks = new ArrayList<>();
        for (Article article : articles) {
            if (ids.add(article.id()) && !record.knows(article.id())) {
                tasks.add(() -> code(article));
            }
        }
        counter.known(articles.size() - tasks.size());
        List<Outcome> outcomes = all(tasks);
        outcomes.stream().flatMap(outcome -> outcome.problem().stream()).forEach(report);
        List<CodedArticle> coded =
                outcomes.stream().flatMap(outcome -> outcome.coded().stream()).toList();
        record.add(coded, grouper.group(coded));
        grouper.grown(coded);
        coded.stream()
                .map(CodedArticle::article)
                .filter(article -> !Coder.reads(article))
                .forEach(article -> counter.uncoded(article.language().orElseThrow()));
        counter.read(
                coded.size(),
                coded.stream().mapToLong(c -> c.statements().size()).sum(),
                coded.stream().mapToLong(c -> c.events().size()).sum());
    }

    /** A fault that one text brings out in the coder costs that text alone. */
    private Outcome code(Article article) {
        try {
            return new Outcome(Optional.of(coder.code(article)), Optional.empty());
        } catch (RuntimeException | StackOverflowError fault) {
            return new Outcome(
                    Optional.empty(),
                    Optional.of(new Problem(
                            article.url().orElse(article.id()),
                            Problem.Kind.FAILED,
                            "fault in coding",
                            "a fault of the program, please report it with this text: " + fault)));
        }
    }

    /** What became of an article in the coder: rows, or the reason why there are none. */
    private record Outcome(Optional<CodedArticle> coded, Optional<Problem> problem) {}

    private <T> List<T> all(List<Callable<T>> tasks) {
        List<T> results = new ArrayList<>(tasks.size());
        try {
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted; what was stored stays stored", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a document could not be worked on: " + e.getCause(), e.getCause());
        }
        return results;
    }
}
