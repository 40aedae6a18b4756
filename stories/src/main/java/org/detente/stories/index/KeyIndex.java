package org.detente.stories.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Which articles have a key, in a folder of files that are mapped into memory, or in memory alone.
 *
 * <p>Keys are hash values: their bits are spread evenly. A key costs about thirteen bytes of disk and one or two accesses, whatever the number of keys. Of the articles that
 * share one key the first {@value #MOST} that came are kept: what is so common tells nothing, and the copies of a text
 * that is printed everywhere find the first ones. Two different keys are taken for the same about once in 2³⁸ times, so
 * whoever asks must look at the articles themselves. Not thread-safe.
 *
 * <pre>{@code
 * KeyIndex index = KeyIndex.inMemory();
 * index.add(0xCAFEL, 1);
 * index.each(0xCAFEL, number -> System.out.println(number)); // 1
 * }</pre>
 */
public final class KeyIndex implements AutoCloseable {
    /** Most articles that are kept for one key. */
    public static final int MOST = 32;

    /** The upper bits of a key choose its table, so that tables grow one at a time and by little. */
    private static final int TABLE_BITS = 6;

    private final List<KeyTable> tables;

    private KeyIndex(Optional<Path> folder) throws IOException {
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
        }
        tables = new ArrayList<>();
        for (int i = 0; i < 1 << TABLE_BITS; i++) {
            String name = String.format(Locale.ROOT, "keys-%02d", i);
            tables.add(KeyTable.open(folder.map(f -> f.resolve(name))));
        }
    }

    /** An empty index that is gone when the program ends. */
    public static KeyIndex inMemory() {
        try {
            return new KeyIndex(Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The index in a folder, which is filled where it is empty.
     *
     * @throws IOException where a file cannot be read or is no table of keys
     */
    public static KeyIndex open(Path folder) throws IOException {
        return new KeyIndex(Optional.of(folder));
    }

    /**
     * Notes that an article has a key.
     *
     * @param number of the article, from 1 on
     * @throws UncheckedIOException where the files cannot grow
     */
    public void add(long key, int number) {
        table(key).add(check(key), number);
    }

    /** Hands on the numbers of the articles that have a key, in the order in which they were added. */
    public void each(long key, IntConsumer sink) {
        table(key).each(check(key), sink);
    }

    /** Writes what has changed to the disk. */
    public void flush() {
        tables.forEach(KeyTable::flush);
    }

    @Override
    public void close() {
        flush();
    }

    private KeyTable table(long key) {
        return tables.get((int) (key >>> (Long.SIZE - TABLE_BITS)));
    }

    private static int check(long key) {
        return (int) key;
    }
}
