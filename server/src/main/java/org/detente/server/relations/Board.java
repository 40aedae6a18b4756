package org.detente.server.relations;

import org.detente.server.tension.KeptTensions;
import org.detente.server.web.Kept;
import org.detente.server.web.RecordPool;

/** Keeps the standing of all pairs. */
final class Board implements AutoCloseable {
    private final Kept<Standing> kept;

    /**
     * @param first of how many pairs it is worked out at once how they stand
     */
    Board(RecordPool pool, KeptTensions tensions, int first) {
        this.kept = new Kept<>(pool, "the list of relations", record -> Standing.of(record, tensions, first));
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
