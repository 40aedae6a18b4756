package org.detente.coding.affairs.learnt;

import java.util.List;
import java.util.Objects;
import org.detente.encoder.meeting.MeetingReading;

/**
 * What the trained reader and its network of affairs say of a text.
 *
 * @param states the reader's
 * @param parts the network's scores, part by part
 */
public record TextReading(TextStates states, List<MeetingReading> parts) {
    /** Of a text that no trained reader read. */
    public static final TextReading NONE = new TextReading(TextStates.NONE, List.of());

    public TextReading {
        Objects.requireNonNull(states);
        parts = List.copyOf(parts);
    }
}
