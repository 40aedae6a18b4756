package org.detente.server.relations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.detente.dossier.RelationName;
import org.detente.model.PartialDate;
import org.detente.record.Moment;
import org.detente.record.Record;
import org.detente.record.query.RelationQuery;
import org.detente.record.query.ranking.RankedPair;
import org.detente.server.tension.KeptTensions;

/**
 * All pairs of actors as the record had them at one moment.
 *
 * <p>How a pair stands is worked out when it is first asked for and kept. Thread-safe.
 */
final class Standing {
    private final Moment moment;
    private final Optional<PartialDate> lastPublished;
    private final List<RankedPair> pairs;
    private final KeptTensions tensions;
    private final Map<RelationName, Optional<RelationState>> states = new ConcurrentHashMap<>();

    private Standing(
            Moment moment, Optional<PartialDate> lastPublished, List<RankedPair> pairs, KeptTensions tensions) {
        this.moment = moment;
        this.tensions = tensions;
        this.lastPublished = lastPublished;
        this.pairs = List.copyOf(pairs);
    }

    /** The pairs of a record; how the first of them stand is worked out at once. */
    static Standing of(Record record, KeptTensions tensions, int first) {
        Standing standing =
                new Standing(record.moment(), record.counts().lastPublished(), record.rankedPairs(), tensions);
        standing.pairs.stream().limit(first).forEach(pair -> standing.state(record, pair));
        return standing;
    }

    /** The moment. */
    Moment moment() {
        return moment;
    }

    /** Number of the last article that is counted in this. */
    int articles() {
        return moment.articles();
    }

    /** The last day of the record. */
    Optional<LocalDate> lastDay() {
        return lastPublished.map(PartialDate::last);
    }

    /** All pairs, the weightiest first. */
    List<RankedPair> pairs() {
        return pairs;
    }

    /** How a pair stands. */
    Optional<RelationState> state(Record record, RankedPair pair) {
        return states.computeIfAbsent(
                new RelationName(pair.a(), pair.b()),
                name -> record.relation(
                        RelationQuery.of(name.a(), name.b()),
                        rows -> RelationState.of(rows, tensions.of(rows, record.moment()))));
    }
}
