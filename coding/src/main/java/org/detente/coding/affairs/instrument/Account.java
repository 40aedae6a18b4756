package org.detente.coding.affairs.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.instrument.known.KnownInstrument;
import org.detente.model.InstrumentKind;

/** What an article says of one instrument, gathered while the text is read. */
final class Account {
    private String name;
    private final InstrumentKind kind;
    private Optional<KnownInstrument> known;
    private final Set<String> words;
    private final Set<String> parties;
    private final boolean toldOnly;
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * @param words content words of the name
     * @param toldOnly whether it is an instrument only where the text tells how it stands
     */
    Account(
            String name,
            InstrumentKind kind,
            Optional<KnownInstrument> known,
            Set<String> words,
            Set<String> parties,
            boolean toldOnly) {
        this.name = name;
        this.kind = kind;
        this.known = known;
        this.words = new HashSet<>(words);
        this.parties = new HashSet<>(parties);
        this.toldOnly = toldOnly;
    }

    String name() {
        return name;
    }

    InstrumentKind kind() {
        return kind;
    }

    Optional<KnownInstrument> known() {
        return known;
    }

    /** Names it: "the pact with Japan" turns out to be a known one. */
    void identify(KnownInstrument instrument) {
        name = instrument.name();
        known = Optional.of(instrument);
    }

    Set<String> parties() {
        return parties;
    }

    boolean isToldOnly() {
        return toldOnly;
    }

    List<Remark> remarks() {
        return remarks;
    }

    void add(Remark remark) {
        remarks.add(remark);
    }

    /** Whether nothing but a general noun names it so far: "the last treaty". */
    boolean isVague() {
        return words.isEmpty();
    }

    /** The number of the last sentence that speaks of it. */
    int lastSentence() {
        return remarks.isEmpty() ? -1 : remarks.get(remarks.size() - 1).sentence();
    }

    /** Whether another phrase may mean the same: its words are among these, or these among its. */
    boolean sharesName(Set<String> others) {
        return !words.isEmpty() && !others.isEmpty() && (words.containsAll(others) || others.containsAll(words));
    }
}
