package org.detente.record.group;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.detente.model.Demand;
import org.detente.model.Instrument;
import org.detente.model.Meeting;
import org.detente.model.Told;

/**
 * Standing affairs between states, each as all articles together tell it.
 *
 * @param meetings by identifier
 * @param instruments by identifier
 * @param demands by identifier
 */
public record StandingAffairs(List<Meeting> meetings, List<Instrument> instruments, List<Demand> demands) {
    public StandingAffairs {
        meetings = List.copyOf(meetings);
        instruments = List.copyOf(instruments);
        demands = List.copyOf(demands);
    }

    /** The articles that tell them. */
    public Set<String> articleIds() {
        Set<String> ids = new TreeSet<>();
        Stream.of(
                        meetings.stream()
                                .flatMap(meeting -> meeting.history().stream())
                                .map(Told::evidence),
                        instruments.stream()
                                .flatMap(instrument -> instrument.history().stream())
                                .map(Told::evidence),
                        demands.stream()
                                .flatMap(demand -> demand.replies().stream())
                                .map(Told::evidence),
                        demands.stream().flatMap(demand -> demand.evidence().stream()))
                .flatMap(evidence -> evidence)
                .forEach(evidence -> ids.add(evidence.articleId()));
        return ids;
    }
}
