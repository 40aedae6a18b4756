package org.detente.stories.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * One hash table of the index: open addressing with linear probing, in one file.
 *
 * <p>A slot holds 32 bits of the key above the number of the article; an empty one is 0. The first slot of the file is no
 * slot of the table: it holds the number of slots in use. A table that is {@value #FULLEST} full is copied into one of
 * twice the size. Entries of one key keep their order, in a copy too, since a copy goes round the table from a gap on.
 */
final class KeyTable {
    private static final int FIRST_SLOTS = 1 << 6;
    private static final double FULLEST = 0.6;

    private final Optional<Path> file;
    private ByteBuffer bytes;
    private LongBuffer slots;
    private int mask;

    private KeyTable(Optional<Path> file, ByteBuffer bytes) {
        this.file = file;
        this.bytes = bytes;
        this.slots = bytes.asLongBuffer();
        this.mask = slots.capacity() - 2;
    }

    static KeyTable open(Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            return new KeyTable(file, ByteBuffer.allocate(size(FIRST_SLOTS)));
        }
        long length = Files.exists(file.get()) ? Files.size(file.get()) : 0;
        long slots = length / Long.BYTES - 1;
        if (length != 0 && (length % Long.BYTES != 0 || slots < FIRST_SLOTS || Long.bitCount(slots) != 1)) {
            throw new IOException(file.get() + " is no table of keys: its length is " + length);
        }
        return new KeyTable(file, map(file.get(), length == 0 ? size(FIRST_SLOTS) : (int) length));
    }

    void add(int check, int number) {
        int same = 0;
        int at = check & mask;
        for (long slot = slot(at); slot != 0; slot = slot(at)) {
            if ((int) (slot >>> Integer.SIZE) == check && (++same == KeyIndex.MOST || (int) slot == number)) {
                return;
            }
            at = (at + 1) & mask;
        }
        slots.put(at + 1, ((long) check << Integer.SIZE) | number);
        slots.put(0, slots.get(0) + 1);
        if (slots.get(0) > FULLEST * (mask + 1)) {
            grow();
        }
    }

    void each(int check, IntConsumer sink) {
        int at = check & mask;
        for (long slot = slot(at); slot != 0; slot = slot(at)) {
            if ((int) (slot >>> Integer.SIZE) == check) {
                sink.accept((int) slot);
            }
            at = (at + 1) & mask;
        }
    }

    void flush() {
        if (bytes instanceof MappedByteBuffer mapped) {
            mapped.force();
        }
    }

    private long slot(int at) {
        return slots.get(at + 1);
    }

    private void grow() {
        try {
            Optional<Path> next = file.map(f -> f.resolveSibling(f.getFileName() + ".growing"));
            int twice = size(2 * (mask + 1));
            if (next.isPresent()) {
                Files.deleteIfExists(next.get());
            }
            KeyTable larger =
                    new KeyTable(file, next.isPresent() ? map(next.get(), twice) : ByteBuffer.allocate(twice));
            copyTo(larger);
            if (next.isPresent()) {
                Files.move(next.get(), file.orElseThrow(), StandardCopyOption.REPLACE_EXISTING);
            }
            bytes = larger.bytes;
            slots = larger.slots;
            mask = larger.mask;
        } catch (IOException e) {
            throw new UncheckedIOException("the index of copies cannot grow: " + e.getMessage(), e);
        }
    }

    private void copyTo(KeyTable larger) {
        int gap = 0;
        while (slot(gap) != 0) {
            gap++;
        }
        for (int i = 1; i <= mask; i++) {
            long slot = slot((gap + i) & mask);
            if (slot != 0) {
                larger.put(slot);
            }
        }
        larger.slots.put(0, slots.get(0));
    }

    private void put(long slot) {
        int at = (int) (slot >>> Integer.SIZE) & mask;
        while (slot(at) != 0) {
            at = (at + 1) & mask;
        }
        slots.put(at + 1, slot);
    }

    private static int size(int slots) {
        return Math.multiplyExact(slots + 1, Long.BYTES);
    }

    /** The mapping outlives the channel; the file is made as long as it must be. */
    private static ByteBuffer map(Path file, int length) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, length);
        }
    }
}
