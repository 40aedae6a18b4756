package org.detente.reading.source.open;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The content of a gzip stream, which stops where it expands beyond reason and says plainly when it is broken. */
final class GuardedInputStream extends FilterInputStream {
    /** Small files may expand as they like: below this size no expansion does harm. */
    private static final long HARMLESS = 32L << 20;

    private final CountingInputStream compressed;
    private final int largestExpansion;
    private long expanded;

    private GuardedInputStream(CountingInputStream compressed, int largestExpansion) throws IOException {
        super(new GZIPInputStream(compressed, 1 << 16));
        this.compressed = compressed;
        this.largestExpansion = largestExpansion;
    }

    static InputStream gunzip(InputStream compressed, int largestExpansion) throws IOException {
        try {
            return new GuardedInputStream(new CountingInputStream(compressed), largestExpansion);
        } catch (ZipException | EOFException e) {
            throw broken(e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(bytes, offset, length);
        } catch (ZipException | EOFException e) {
            throw broken(e);
        }
        expanded += Math.max(count, 0);
        if (expanded > HARMLESS && expanded / largestExpansion > compressed.count()) {
            throw UnreadableException.failed(
                    "decompression bomb",
                    "it expands more than " + largestExpansion + " times; unpack it yourself if you trust it");
        }
        return count;
    }

    private static UnreadableException broken(IOException cause) {
        return UnreadableException.failed(
                "broken gzip",
                "the compressed data is damaged or cut off (" + cause.getMessage() + "); fetch it again");
    }

    private static final class CountingInputStream extends FilterInputStream {
        private long count;

        CountingInputStream(InputStream in) {
            super(in);
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
