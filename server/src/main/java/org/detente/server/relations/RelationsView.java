package org.detente.server.relations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.dossier.StateGroup;
import org.detente.server.layout.Formats;

/**
 * What the page of all relations shows.
 *
 * @param heading what the rows have in common
 * @param query what the reader asked for
 * @param rows the relations of this page
 * @param found number of relations that fit
 * @param pages number of pages
 * @param regions names of regions to choose from
 * @param groups groups of states to choose from
 * @param asOne relations of the chosen group as one side
 * @param similar names of actors that the reader may have meant
 * @param visit the day of the reader's visit before
 * @param lastDay the last day of the record
 * @param formats of numbers and days
 */
record RelationsView(
        String heading,
        RelationsQuery query,
        List<RelationRow> rows,
        int found,
        int pages,
        List<String> regions,
        List<StateGroup> groups,
        List<GroupLink> asOne,
        List<String> similar,
        Optional<LocalDate> visit,
        Optional<LocalDate> lastDay,
        Formats formats) {
    /**
     * A relation of a group as one side.
     *
     * @param address of its page
     * @param name of the other side
     */
    record GroupLink(String address, String name) {}

    RelationsView {
        groups = List.copyOf(groups);
        asOne = List.copyOf(asOne);
        rows = List.copyOf(rows);
        regions = List.copyOf(regions);
        similar = List.copyOf(similar);
    }

    /** Whether the record has nothing at all. */
    boolean isEmptyRecord() {
        return rows.isEmpty() && query.isOpen() && query.page() == 1;
    }

    boolean isChosen(String region) {
        return query.region().filter(region::equals).isPresent();
    }

    boolean isChosen(StateGroup group) {
        return query.group().filter(group.code()::equals).isPresent();
    }

    /** What the chosen group is called. */
    Optional<String> group() {
        return groups.stream().filter(this::isChosen).map(StateGroup::name).findFirst();
    }
}
