package org.detente.coding.affairs.instrument.phrase;

import java.util.Objects;
import java.util.Optional;
import org.detente.coding.affairs.instrument.known.KnownInstrument;
import org.detente.model.InstrumentKind;

/**
 * A noun phrase that stands for an instrument, as positions among the words of its sentence.
 *
 * @param start of the whole phrase, with determiner and possessor: "Chad's new"
 * @param first of the words that name it
 * @param head of the noun, or of a known name
 * @param headEnd behind the noun or the known name
 * @param end behind what tells which one: "on trade with Peru"
 * @param noun what is known of the noun
 * @param known the named instrument
 * @param definite whether "the", "this" or "that" stands before it
 * @param plural whether it may mean several
 */
public record InstrumentPhrase(
        int start,
        int first,
        int head,
        int headEnd,
        int end,
        HeadNoun noun,
        Optional<KnownInstrument> known,
        boolean definite,
        boolean plural) {
    public InstrumentPhrase {
        Objects.requireNonNull(noun);
        Objects.requireNonNull(known);
    }

    /** What it is. */
    public InstrumentKind kind() {
        return noun.kind();
    }

    /** Whether it is the noun alone. */
    public boolean isBare() {
        return known.isEmpty() && first == head && end == headEnd;
    }
}
