package org.detente.server.actors;

import java.util.List;
import java.util.Set;
import org.detente.record.Record;
import org.detente.record.survey.Survey;
import org.detente.server.web.Kept;
import org.detente.server.web.RecordPool;

/** All actors of a record, worked out again when it has grown. */
public final class ActorDirectory implements AutoCloseable {
    private final Kept<List<ActorEntry>> kept;
    private final Sides sides;

    public ActorDirectory(RecordPool pool, Sides sides) {
        this.sides = sides;
        this.kept = new Kept<>(pool, "the list of actors", record -> entries(record, sides.names()));
    }

    /** Works the list out where it is not known yet. */
    public void prepare() {
        kept.get();
    }

    /** The actors that fit, by code. */
    public List<ActorEntry> find(ActorsFilter filter) {
        Set<String> members = filter.members(sides);
        return kept.get().stream().filter(actor -> filter.fits(actor, members)).toList();
    }

    private static List<ActorEntry> entries(Record record, ActorNames names) {
        return record.survey(Survey::actors).stream()
                .map(count -> new ActorEntry(names.name(count.code()), ActorKind.of(count.code()), count))
                .toList();
    }

    @Override
    public void close() {
        kept.close();
    }
}
