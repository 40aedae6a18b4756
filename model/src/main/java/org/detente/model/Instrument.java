package org.detente.model;

import java.util.List;
import java.util.Objects;

/**
 * An instrument between states, as all articles together tell it.
 *
 * @param id that of its first report
 * @param name its usual name, or the words of the first report
 * @param known whether it is one of the named instruments that the program knows
 * @param kind what it is
 * @param parties codes of its parties, sorted
 * @param history how it stood, in the order of the days from which it did; at least one
 */
public record Instrument(
        String id,
        String name,
        boolean known,
        InstrumentKind kind,
        List<String> parties,
        List<Told<InstrumentStatus>> history) {
    public Instrument {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        parties = parties.stream().distinct().sorted().toList();
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("an instrument is told of by an article");
        }
    }

    /** The last that is told. */
    public Told<InstrumentStatus> last() {
        return history.get(history.size() - 1);
    }

    /** How it stands. */
    public InstrumentStatus status() {
        return last().status();
    }
}
