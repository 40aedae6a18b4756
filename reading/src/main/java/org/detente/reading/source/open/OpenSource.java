package org.detente.reading.source.open;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** One opened file or stream: where it is, how it begins, and its bytes. */
public final class OpenSource implements Closeable {
    private static final int HEAD = 1 << 16;

    private final String location;
    private final String name;
    private final BufferedInputStream bytes;
    private final byte[] head;
    private final boolean gzip;
    private final ReadOptions options;

    /**
     * Opens a source by reading its head.
     *
     * @param name file name, empty for a stream without one
     * @param in its bytes, closed with this
     */
    public OpenSource(String location, String name, InputStream in, ReadOptions options) throws IOException {
        this.location = location;
        this.bytes = new BufferedInputStream(in, HEAD);
        this.options = options;
        bytes.mark(HEAD);
        byte[] rawHead = bytes.readNBytes(HEAD);
        bytes.reset();
        this.gzip = rawHead.length > 1 && rawHead[0] == 0x1F && rawHead[1] == (byte) 0x8B;
        this.head = gzip ? inflated(rawHead) : rawHead;
        String lower = name.toLowerCase(Locale.ROOT);
        this.name = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    }

    /** Where it lies, for messages: a path, and behind "!" a name in an archive. */
    public String location() {
        return location;
    }

    /** Lower-case file name without ".gz". */
    public String name() {
        return name;
    }

    /** The first bytes, unpacked. */
    public byte[] head() {
        return head;
    }

    /** Whether it is stored packed by gzip. */
    public boolean compressed() {
        return gzip;
    }

    /** The bytes as they are stored. */
    public InputStream stored() {
        return bytes;
    }

    /** The bytes, unpacked. */
    InputStream content() throws IOException {
        return gzip ? GuardedInputStream.gunzip(bytes, options.largestExpansion()) : bytes;
    }

    /** All bytes of a file that holds one document, unpacked. */
    public byte[] wholeContent() throws IOException {
        byte[] content = content().readNBytes(options.largestDocument() + 1);
        if (content.length > options.largestDocument()) {
            throw UnreadableException.failed(
                    "too large",
                    "it holds more than " + options.largestDocument()
                            + " bytes for one document; split it or raise the limit");
        }
        return content;
    }

    /** The limits that it is read under. */
    public ReadOptions options() {
        return options;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** As much of the head as a cut-off gzip stream gives. */
    private static byte[] inflated(byte[] rawHead) {
        byte[] head = new byte[HEAD];
        int length = 0;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(rawHead))) {
            int count = 0;
            while (count >= 0 && length < HEAD) {
                length += count;
                count = in.read(head, length, HEAD - length);
            }
        } catch (IOException e) {
            // expected: the head of a compressed file ends early; what is broken shows when the whole is read
            return Arrays.copyOf(head, length);
        }
        return Arrays.copyOf(head, length);
    }
}
