package org.detente.record.group;

import java.util.List;
import org.detente.model.Demand;
import org.detente.model.Instrument;
import org.detente.model.Meeting;

/**
 * Standing affairs between states, each as all articles together tell it.
 *
 * @param meetings by identifier
 * @param instruments by identifier
 * @param demands by identifier
 */
public record StandingAffairs(List<Meeting> meetings, List<Instrument> instruments, List<Demand> demands) {
    /** None. */
    public static final StandingAffairs NONE = new StandingAffairs(List.of(), List.of(), List.of());

    public StandingAffairs {
        meetings = List.copyOf(meetings);
        instruments = List.copyOf(instruments);
        demands = List.copyOf(demands);
    }
}
