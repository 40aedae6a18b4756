package org.detente.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.AlreadyClosedException;
import org.detente.record.Record;
import org.detente.record.arrival.Arrivals;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index of a record up to date behind the scenes, while the record grows, and makes it again where it is damaged.
 *
 * <p>Thread-safe. Closing waits for what is under way.
 */
public final class SearchKeeper implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(SearchKeeper.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final long PATIENCE_SECONDS = 5;

    private final Record record;
    private final Path folder;
    private final CountDownLatch opened = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicBoolean damaged = new AtomicBoolean();
    private final Thread thread;
    private volatile @Nullable SearchIndex index;
    private volatile boolean current;

    private SearchKeeper(Record record) {
        this.record = record.view();
        this.folder = record.searchFolder();
        this.thread = new Thread(this::run, "index of words");
        this.thread.setDaemon(true);
    }

    /** Starts to keep the index of a record, which stays its owner's to close, after this. */
    public static SearchKeeper start(Record record) {
        SearchKeeper keeper = new SearchKeeper(record);
        keeper.thread.start();
        return keeper;
    }

    /**
     * Looks for something in what the index has now; rows that readers found wrong are left out.
     *
     * @throws SearchException where it cannot be read just now
     */
    public SearchResult find(SearchQuery query, Page page) {
        return ask(known -> known.find(query, page, record.corrections().wrong()));
    }

    /**
     * The outlets with the most rows, at most so many, by name.
     *
     * @throws SearchException where the index cannot be read just now
     */
    public List<String> outlets(int most) {
        return ask(known -> known.outlets(most));
    }

    private <T> T ask(Question<T> question) {
        try {
            return question.ask(ready());
        } catch (AlreadyClosedException e) {
            throw SearchException.notReady(e);
        } catch (IOException | IllegalStateException e) {
            damaged.set(true);
            throw SearchException.damaged(e);
        }
    }

    /** How many articles can be found. */
    public long articles() {
        SearchIndex known = index;
        return known == null ? 0 : known.articles();
    }

    /** Whether everything that the record had a moment ago can be found. */
    public boolean isCurrent() {
        return current;
    }

    private SearchIndex ready() {
        try {
            boolean waited = opened.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            SearchIndex known = index;
            if (!waited || known == null) {
                throw SearchException.notReady(new IOException("not opened yet"));
            }
            return known;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SearchException.notReady(e);
        }
    }

    private void run() {
        long pause = PAUSE.toMillis();
        while (!isStopped(0)) {
            try {
                step();
                pause = PAUSE.toMillis();
            } catch (IOException | RuntimeException e) {
                current = false;
                if (!isStopped(0)) {
                    LOG.log(
                            Level.WARNING,
                            "the index of words in " + folder + " is not up to date; it is tried again",
                            e);
                    damaged.set(true);
                }
                pause = Math.min(LONGEST_PAUSE.toMillis(), pause * 2);
            }
            isStopped(pause);
        }
    }

    private void step() throws IOException {
        if (damaged.getAndSet(false)) {
            shut();
        }
        SearchIndex known = index;
        if (known == null) {
            known = SearchIndex.open(folder);
            index = known;
            opened.countDown();
        }
        known.update(record, () -> isStopped(0));
        current = known.articles() == record.arrivals(Arrivals::last);
    }

    private boolean isStopped(long millis) {
        try {
            return stopped.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private void shut() throws IOException {
        SearchIndex known = index;
        index = null;
        if (known != null) {
            known.close();
        }
    }

    @Override
    public void close() {
        stopped.countDown();
        try {
            thread.join();
            shut();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the index of words in " + folder + " was not closed", e);
        } finally {
            record.close();
        }
    }

    private interface Question<T> {
        T ask(SearchIndex known) throws IOException;
    }
}
