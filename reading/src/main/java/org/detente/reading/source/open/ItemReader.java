package org.detente.reading.source.open;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.detente.reading.ReadItem;

/** Yields the items of one file in its order, holding no more than one of them in memory. */
public interface ItemReader extends Closeable {
    /**
     * The next item, or nothing at the end.
     *
     * @throws IOException where the rest of the file cannot be read; nothing follows then
     */
    Optional<ReadItem> next() throws IOException;
}
