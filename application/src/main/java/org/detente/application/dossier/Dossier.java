package org.detente.application.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.detente.model.Event;
import org.detente.model.Statement;
import org.detente.model.Status;
import org.detente.record.query.Dated;
import org.detente.record.query.Relation;

/**
 * One relation as the record has it, sorted for a reader: what happened, what is planned or possible, who says what.
 *
 * @param name the two sides
 * @param relation all rows
 * @param happened events reported as happened or going on, the latest first
 * @param open events that are planned, conditional or possible, the latest first
 * @param setAside events that are denied or told as background
 * @param statements what speakers of either side said, the latest first
 */
public record Dossier(
        RelationName name,
        Relation relation,
        List<Dated<Event>> happened,
        List<Dated<Event>> open,
        List<Dated<Event>> setAside,
        List<Dated<Statement>> statements) {

    /** Sorts the rows of a relation. */
    public static Dossier of(RelationName name, Relation relation) {
        List<Dated<Event>> happened = new ArrayList<>();
        List<Dated<Event>> open = new ArrayList<>();
        List<Dated<Event>> setAside = new ArrayList<>();
        for (Dated<Event> event : relation.events()) {
            switch (event.row().status()) {
                case HAPPENED, ONGOING -> happened.add(event);
                case PLANNED, CONDITIONAL, POSSIBLE -> open.add(event);
                case DENIED, BACKGROUND -> setAside.add(event);
            }
        }
        List<Dated<Statement>> statements = new ArrayList<>(relation.statements());
        List.of(happened, open, setAside).forEach(events -> events.sort(latestFirst()));
        statements.sort(latestFirst());
        return new Dossier(name, relation, happened, open, setAside, statements);
    }

    /** Number of events told as background. */
    long background() {
        return setAside.stream()
                .filter(event -> event.row().status() == Status.BACKGROUND)
                .count();
    }

    private static Comparator<Dated<?>> latestFirst() {
        // undated rows come last; rows of one day stay in the order of the record
        return Comparator.comparing(
                (Dated<?> row) ->
                        row.date().map(date -> date.first().toEpochDay()).orElse(Long.MIN_VALUE),
                Comparator.reverseOrder());
    }

    /** The days from the first to the last row. */
    Optional<String> period() {
        List<String> days = new ArrayList<>();
        relation.articles()
                .forEach(article ->
                        article.published().ifPresent(p -> days.add(p.date().toString())));
        days.sort(Comparator.naturalOrder());
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(0) + " to " + days.get(days.size() - 1));
    }
}
