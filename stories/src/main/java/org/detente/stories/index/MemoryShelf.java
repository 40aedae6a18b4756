package org.detente.stories.index;

import java.util.ArrayList;
import java.util.List;

/** A shelf that is gone when the program ends. */
final class MemoryShelf implements Shelf {
    private final List<byte[]> strings = new ArrayList<>();

    @Override
    public int size() {
        return strings.size();
    }

    @Override
    public int add(byte[] bytes) {
        strings.add(bytes.clone());
        return size();
    }

    @Override
    public byte[] get(int number) {
        if (number < 1 || number > size()) {
            throw new IllegalArgumentException("there is no number " + number + " among " + size());
        }
        return strings.get(number - 1).clone();
    }

    @Override
    public void close() {
        strings.clear();
    }
}
