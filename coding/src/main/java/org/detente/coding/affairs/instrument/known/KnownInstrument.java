package org.detente.coding.affairs.instrument.known;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;
import org.detente.model.PartialDate;

/**
 * An instrument that the program knows by name.
 *
 * @param name the usual one
 * @param otherNames by which it is known too
 * @param kind what it is
 * @param parties codes; none of an open treaty, to which most states belong
 * @param notable codes of others that news name with it
 * @param history in the order of time
 */
public record KnownInstrument(
        String name,
        List<String> otherNames,
        InstrumentKind kind,
        List<String> parties,
        List<String> notable,
        List<Turn> history) {
    private static final int PAIR = 2;

    public KnownInstrument {
        Objects.requireNonNull(name);
        otherNames = List.copyOf(otherNames);
        Objects.requireNonNull(kind);
        parties = List.copyOf(parties);
        notable = List.copyOf(notable);
        history = List.copyOf(history);
    }

    /** How it stood on a day, so far as the list tells: when one of many parties leaves, the others go on. */
    public Optional<InstrumentStatus> statusAt(PartialDate day) {
        return history.stream()
                .filter(turn -> !turn.date().first().isAfter(day.last()))
                .filter(turn -> parties.size() == PAIR || !turn.isOneLeaving())
                .map(Turn::status)
                .reduce((earlier, later) -> later);
    }

    /** How many of some actors have to do with it. */
    public long concerned(Set<String> codes) {
        return codes.stream()
                .filter(code -> parties.contains(code) || notable.contains(code))
                .count();
    }

    /** Whether any state may be party to it. */
    public boolean isOpen() {
        return parties.isEmpty();
    }
}
