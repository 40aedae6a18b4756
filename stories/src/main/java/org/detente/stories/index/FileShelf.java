package org.detente.stories.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A shelf in two files: one holds the byte strings behind each other, the other where each ends. */
final class FileShelf implements Shelf {
    private final FileChannel data;
    private final FileChannel ends;
    private int size;
    private long end;

    private FileShelf(FileChannel data, FileChannel ends) throws IOException {
        this.data = data;
        this.ends = ends;
        size = (int) (ends.size() / Long.BYTES);
        end = size == 0 ? 0 : endOf(size);
    }

    static FileShelf open(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel data = channel(folder.resolve("shelf"));
        FileChannel ends = channel(folder.resolve("shelf-ends"));
        FileShelf shelf = new FileShelf(data, ends);
        if (shelf.end > data.size()) {
            throw new IOException(folder.resolve("shelf") + " is shorter than its table of ends says");
        }
        return shelf;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int add(byte[] bytes) {
        try {
            write(data, ByteBuffer.wrap(bytes), end);
            end += bytes.length;
            write(ends, ByteBuffer.allocate(Long.BYTES).putLong(end).flip(), (long) size * Long.BYTES);
            return ++size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] get(int number) {
        if (number < 1 || number > size) {
            throw new IllegalArgumentException("there is no number " + number + " among " + size);
        }
        try {
            long from = number == 1 ? 0 : endOf(number - 1);
            ByteBuffer bytes = ByteBuffer.allocate((int) (endOf(number) - from));
            read(data, bytes, from);
            return bytes.array();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            data.force(false);
            ends.force(false);
            data.close();
            ends.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long endOf(int number) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES);
        read(ends, bytes, (number - 1L) * Long.BYTES);
        return bytes.getLong(0);
    }

    private static FileChannel channel(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static void write(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        long to = at;
        while (bytes.hasRemaining()) {
            to += channel.write(bytes, to);
        }
    }

    private static void read(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        while (bytes.hasRemaining()) {
            int read = channel.read(bytes, at + bytes.position());
            if (read < 0) {
                throw new IOException("the file ends where " + bytes.remaining() + " more bytes should be");
            }
        }
    }
}
