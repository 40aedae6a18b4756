package org.detente.record.query;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.detente.model.PartialDate;
import org.detente.model.Quad;

/**
 * What passed between two actors on one day.
 *
 * <p>Events count whose status is happened or ongoing. A day is the event's own date, else the day its article was
 * published; where that is known to the month or year only, the row stands for that month or year.
 *
 * @param a code of the actor that sorts first
 * @param b code of the other
 * @param date the day
 * @param ab number of events from a to b, for each of the four classes
 * @param ba number of events from b to a
 * @param mutual number of events that both did together, such as a meeting
 * @param netGoldstein sum of the events' Goldstein values, each event once
 * @param statements number of statements by either side in articles that name both
 * @param sources number of different outlets that reported any of these
 */
public record RelationDay(
        String a,
        String b,
        PartialDate date,
        Map<Quad, Integer> ab,
        Map<Quad, Integer> ba,
        Map<Quad, Integer> mutual,
        BigDecimal netGoldstein,
        int statements,
        int sources) {
    public RelationDay {
        Objects.requireNonNull(a);
        Objects.requireNonNull(b);
        Objects.requireNonNull(date);
        ab = Map.copyOf(ab);
        ba = Map.copyOf(ba);
        mutual = Map.copyOf(mutual);
        Objects.requireNonNull(netGoldstein);
    }
}
