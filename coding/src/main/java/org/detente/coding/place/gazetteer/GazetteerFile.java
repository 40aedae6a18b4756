package org.detente.coding.place.gazetteer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.GZIPInputStream;

/**
 * The columns of the packed file, whose layout {@code training/places/README.md} gives, and a hash table over its names.
 */
final class GazetteerFile {
    private static final String RESOURCE = "gazetteer.bin.gz";
    private static final int MAGIC = 0x44504C32;
    private static final int CODE_LENGTH = 3;

    private final int[] geonames;
    private final int[] lats;
    private final int[] lons;
    private final int[] populations;
    private final int[] states;
    private final int[] districts;
    private final short[] countries;
    private final byte[] levels;
    private final byte[] seats;
    private final byte[] spellings;
    private final List<String> codes = new ArrayList<>();
    private final int[] nameStarts;
    private final byte[] names;
    private final int[] keyStarts;
    private final byte[] keys;
    private final int[] postingStarts;
    private final int[] postings;
    private final int[] table;

    private GazetteerFile(ByteBuffer in) {
        if (in.getInt() != MAGIC) {
            throw new IllegalStateException("resource " + RESOURCE + " is not a gazetteer: make it again");
        }
        int places = in.getInt();
        int codeCount = in.getInt();
        int keyCount = in.getInt();
        int postingCount = in.getInt();
        int nameBytes = in.getInt();
        int keyBytes = in.getInt();
        for (int i = 0; i < codeCount; i++) {
            codes.add(new String(bytes(in, CODE_LENGTH), StandardCharsets.US_ASCII).strip());
        }
        geonames = ints(in, places);
        lats = ints(in, places);
        lons = ints(in, places);
        populations = ints(in, places);
        states = ints(in, places);
        districts = ints(in, places);
        countries = shorts(in, places);
        levels = bytes(in, places);
        seats = bytes(in, places);
        spellings = bytes(in, places);
        nameStarts = starts(bytes(in, places));
        names = bytes(in, nameBytes);
        keyStarts = starts(bytes(in, keyCount));
        keys = bytes(in, keyBytes);
        postingStarts = starts(shorts(in, keyCount));
        postings = ints(in, postingCount);
        table = table();
    }

    static GazetteerFile read() {
        try (InputStream in = GazetteerFile.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is missing from the jar: rebuild it");
            }
            try (InputStream unzipped = new GZIPInputStream(new BufferedInputStream(in), 1 << 16)) {
                return new GazetteerFile(ByteBuffer.wrap(unzipped.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + RESOURCE, e);
        }
    }

    int[] geonames() {
        return geonames;
    }

    int[] lats() {
        return lats;
    }

    int[] lons() {
        return lons;
    }

    int[] populations() {
        return populations;
    }

    int[] states() {
        return states;
    }

    int[] districts() {
        return districts;
    }

    short[] countries() {
        return countries;
    }

    byte[] levels() {
        return levels;
    }

    byte[] seats() {
        return seats;
    }

    byte[] spellings() {
        return spellings;
    }

    List<String> codes() {
        return codes;
    }

    String name(int place) {
        return new String(names, nameStarts[place], nameStarts[place + 1] - nameStarts[place], StandardCharsets.UTF_8);
    }

    /** The number of a folded name. */
    OptionalInt key(byte[] name) {
        int slot = slot(name, 0, name.length);
        while (table[slot] >= 0) {
            int key = table[slot];
            if (Arrays.equals(keys, keyStarts[key], keyStarts[key + 1], name, 0, name.length)) {
                return OptionalInt.of(key);
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return OptionalInt.empty();
    }

    /** Who bears a name: the number of the place times four, and the {@link NameKind}. */
    int[] postings(int key) {
        return Arrays.copyOfRange(postings, postingStarts[key], postingStarts[key + 1]);
    }

    /** Open addressing, at most half full. */
    private int[] table() {
        int keyCount = keyStarts.length - 1;
        int[] slots = new int[Integer.highestOneBit(Math.max(1, keyCount)) << 2];
        Arrays.fill(slots, -1);
        for (int key = 0; key < keyCount; key++) {
            int slot = hash(keys, keyStarts[key], keyStarts[key + 1]) & (slots.length - 1);
            while (slots[slot] >= 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = key;
        }
        return slots;
    }

    private int slot(byte[] bytes, int from, int to) {
        return hash(bytes, from, to) & (table.length - 1);
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash ^ (hash >>> 15);
    }

    private static int[] ints(ByteBuffer in, int count) {
        int[] values = new int[count];
        in.asIntBuffer().get(values);
        in.position(in.position() + count * Integer.BYTES);
        return values;
    }

    private static short[] shorts(ByteBuffer in, int count) {
        short[] values = new short[count];
        in.asShortBuffer().get(values);
        in.position(in.position() + count * Short.BYTES);
        return values;
    }

    private static byte[] bytes(ByteBuffer in, int count) {
        byte[] values = new byte[count];
        in.get(values);
        return values;
    }

    private static int[] starts(byte[] lengths) {
        int[] starts = new int[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) {
            starts[i + 1] = starts[i] + (lengths[i] & 0xFF);
        }
        return starts;
    }

    private static int[] starts(short[] lengths) {
        int[] starts = new int[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) {
            starts[i + 1] = starts[i] + (lengths[i] & 0xFFFF);
        }
        return starts;
    }
}
