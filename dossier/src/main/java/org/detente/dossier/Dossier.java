package org.detente.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.model.PartialDate;
import org.detente.model.Statement;
import org.detente.model.Status;
import org.detente.record.query.Dated;
import org.detente.record.query.Relation;

/**
 * One relation as the record has it, sorted for a reader: what happened, what is planned or possible, who says what.
 *
 * @param name the two sides
 * @param relation all rows
 * @param happened acts reported as happened or going on, the latest first
 * @param open acts that are planned, conditional or possible, the latest first
 * @param setAside acts that are denied or told as background
 * @param statements what speakers of either side said, the latest first; of copies the first
 * @param lastPublished how far the record reaches
 */
public record Dossier(
        RelationName name,
        Relation relation,
        List<Act> happened,
        List<Act> open,
        List<Act> setAside,
        List<Dated<Statement>> statements,
        Optional<PartialDate> lastPublished) {

    /** Sorts the rows of a relation. */
    public static Dossier of(RelationName name, Relation relation, Optional<PartialDate> lastPublished) {
        List<Act> happened = new ArrayList<>();
        List<Act> open = new ArrayList<>();
        List<Act> setAside = new ArrayList<>();
        for (Act act : Act.of(relation)) {
            switch (act.best().row().status()) {
                case HAPPENED, ONGOING -> happened.add(act);
                case PLANNED, CONDITIONAL, POSSIBLE -> open.add(act);
                case DENIED, BACKGROUND -> setAside.add(act);
            }
        }
        List<Dated<Statement>> statements = new ArrayList<>(saidOnce(relation));
        List.of(happened, open, setAside).forEach(acts -> acts.sort(Comparator.comparing(Act::best, latestFirst())));
        statements.sort(latestFirst());
        return new Dossier(name, relation, happened, open, setAside, statements, lastPublished);
    }

    /** The statements, those that copies of one text have in the same words once. */
    private static List<Dated<Statement>> saidOnce(Relation relation) {
        Set<String> said = new HashSet<>();
        return relation.statements().stream()
                .filter(statement ->
                        said.add(relation.belonging().text(statement.row().articleId())
                                + "\n" + statement.row().cue().text()
                                + "\n" + statement.row().content().text()))
                .toList();
    }

    /** Number of all acts, whatever their status. */
    public int acts() {
        return happened.size() + open.size() + setAside.size();
    }

    /** Number of acts told as background. */
    public long background() {
        return setAside.stream()
                .filter(act -> act.best().row().status() == Status.BACKGROUND)
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
    public Optional<String> period() {
        List<String> days = new ArrayList<>();
        relation.articles()
                .forEach(article ->
                        article.published().ifPresent(p -> days.add(p.date().toString())));
        days.sort(Comparator.naturalOrder());
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(0) + " to " + days.get(days.size() - 1));
    }
}
