package org.detente.stories.index;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Byte strings by number, from 1 on, in the files of a folder or in memory.
 *
 * <p>What is put is never changed. Every operation costs the same, whatever the number. Not
 * thread-safe. Every method but {@link #open} throws {@link java.io.UncheckedIOException} where a file cannot be read or
 * written.
 */
public sealed interface Shelf extends AutoCloseable permits FileShelf, MemoryShelf {
    /** An empty shelf that is gone when the program ends. */
    static Shelf inMemory() {
        return new MemoryShelf();
    }

    /**
     * The shelf in a folder, made where there is none.
     *
     * @throws IOException where a file cannot be read or written, or the files do not belong together
     */
    static Shelf open(Path folder) throws IOException {
        return FileShelf.open(folder);
    }

    /** How many there are; the highest number. */
    int size();

    /** Puts one behind the others and gives its number. */
    int add(byte[] bytes);

    /**
     * The one with a number.
     *
     * @throws IllegalArgumentException where there is none
     */
    byte[] get(int number);

    @Override
    void close();
}
