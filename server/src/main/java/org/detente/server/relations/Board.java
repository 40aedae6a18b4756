package org.detente.server.relations;

import org.detente.server.web.Kept;
import org.detente.server.web.RecordPool;

/** Keeps the standing of all pairs. */
final class Board implements AutoCloseable {
    private final Kept<Standing> kept;

    /**
     * @param first of how many pairs it is worked out at once how they stand
     */
    Board(RecordPool pool, int first) {
        this.kept = new Kept<>(pool, "the list of relations", record -> Standing.of(record, first));
    }

    /** Works out the first standing now, so that the first reader need not wait for all of it. */
    void prepare() {
        kept.prepare();
    }

    /** The standing of the pairs, at most one growth or correction of the record old. */
    Standing standing() {
        return kept.get();
    }

    @Override
    public void close() {
        kept.close();
    }
}
