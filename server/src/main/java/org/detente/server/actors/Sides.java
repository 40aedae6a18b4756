package org.detente.server.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.dossier.RelationName;
import org.detente.dossier.StateGroup;
import org.detente.dossier.StateGroups;
import org.detente.record.query.RelationQuery;

/** Who may stand on a side of a relation: actors, and groups of states. */
public final class Sides {
    private final ActorNames names;
    private final StateGroups groups;

    public Sides(ActorNames names, StateGroups groups) {
        this.names = names;
        this.groups = groups;
    }

    /** The groups, in the order of the program's list. */
    public List<StateGroup> groups() {
        return groups.all();
    }

    /** A group by its code or name. */
    public Optional<StateGroup> group(String word) {
        return groups.group(word);
    }

    /** The code of a side, in whatever case it is written; the text itself where it is that of no group and no known actor. */
    public String code(String side) {
        return groups.group(side).map(StateGroup::code).orElseGet(() -> names.inCase(side));
    }

    /** What a side is called: "Russia", "European Union". */
    public String name(String code) {
        return groups.group(code).map(StateGroup::name).orElseGet(() -> names.name(code));
    }

    /** The names of actors. */
    public ActorNames names() {
        return names;
    }

    /** The two sides of "EU-Russia", "the West and China" and the like. */
    public Optional<RelationName> pair(String text) {
        return names.pair(text, this::find).map(RelationName::sorted);
    }

    /** The one side that a text names. */
    public Optional<String> find(String text) {
        return group(text).map(StateGroup::code).or(() -> names.code(text));
    }

    /**
     * A question about two sides.
     *
     * @throws IllegalArgumentException where an actor would be on both
     */
    public RelationQuery query(RelationName name, Optional<LocalDate> from, Optional<LocalDate> to) {
        return groups.query(name, from, to);
    }
}
