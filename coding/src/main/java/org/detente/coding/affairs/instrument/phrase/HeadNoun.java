package org.detente.coding.affairs.instrument.phrase;

import java.util.Objects;
import org.detente.model.InstrumentKind;

/**
 * A noun, or a few words, for a kind of instrument.
 *
 * @param refers whether it can refer back to an instrument named before
 * @param refersOnly whether it does nothing else
 * @param ofAnyKind whether it can refer to one of another kind: "the idea"
 */
public record HeadNoun(InstrumentKind kind, Use use, boolean refers, boolean refersOnly, boolean ofAnyKind) {
    public HeadNoun {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(use);
    }
}
