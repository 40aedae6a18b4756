package org.detente.model;

import java.util.List;

/**
 * What one article says of the standing affairs between states: meetings, instruments and demands, each in the order of the
 * text.
 */
public record Affairs(List<MeetingReport> meetings, List<InstrumentReport> instruments, List<DemandReport> demands) {
    /** Nothing is said of them. */
    public static final Affairs NONE = new Affairs(List.of(), List.of(), List.of());

    public Affairs {
        meetings = List.copyOf(meetings);
        instruments = List.copyOf(instruments);
        demands = List.copyOf(demands);
    }
}
