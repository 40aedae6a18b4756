package org.detente.server.tension;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.detente.dossier.Deeds;
import org.detente.record.Moment;
import org.detente.record.query.RelationQuery;
import org.detente.record.relation.RelationRows;
import org.detente.stories.tension.RelationTension;
import org.detente.stories.tension.TensionOptions;

/**
 * The tensions that were asked for last, so that the resampling of their sources is done once for a page and its chart.
 *
 * <p>Thread-safe. A tension is of a moment of the record: when it has grown or was corrected another is worked out.
 */
public final class KeptTensions {
    private static final int MOST = 32;

    private record Key(RelationQuery query, Moment moment) {}

    private final Map<Key, Optional<RelationTension>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Optional<RelationTension>> eldest) {
            return size() > MOST;
        }
    };

    /** The tension of a relation; absent where no day is known. */
    public Optional<RelationTension> of(RelationRows rows, Moment moment) throws SQLException {
        Key key = new Key(rows.query(), moment);
        Optional<RelationTension> known;
        synchronized (kept) {
            known = kept.getOrDefault(key, Optional.empty());
        }
        if (known.isPresent()) {
            return known;
        }
        Optional<RelationTension> found = Deeds.tension(rows, TensionOptions.DEFAULT);
        synchronized (kept) {
            kept.put(key, found);
        }
        return found;
    }
}
