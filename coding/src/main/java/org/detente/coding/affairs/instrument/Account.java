package org.detente.coding.affairs.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.instrument.known.KnownInstrument;
import org.detente.coding.affairs.instrument.status.Sense;
import org.detente.coding.affairs.instrument.status.Telling;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;

/** What an article says of one instrument, gathered while the text is read. */
final class Account {
    private String name;
    private final InstrumentKind kind;
    private Optional<KnownInstrument> known;
    private final Set<String> words;
    private final Set<String> parties;
    private final Admission admission;
    private final PhraseShape shape;
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * @param words content words of the name
     * @param admission when it counts as an instrument
     * @param shape of the phrase that spoke of it first
     */
    Account(
            String name,
            InstrumentKind kind,
            Optional<KnownInstrument> known,
            Set<String> words,
            Set<String> parties,
            Admission admission,
            PhraseShape shape) {
        this.name = name;
        this.kind = kind;
        this.known = known;
        this.words = new HashSet<>(words);
        this.parties = new HashSet<>(parties);
        this.admission = admission;
        this.shape = shape;
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

    Admission admission() {
        return admission;
    }

    PhraseShape shape() {
        return shape;
    }

    /** Whether the rules take it for no instrument, so that only what was learnt can make it one. */
    boolean isLoose() {
        return admission == Admission.NEVER;
    }

    /** Whether it counts though the text does not tell how it stands. */
    boolean countsUntold() {
        return admission == Admission.COUNTS;
    }

    /** Whether it counts with a status that the text tells. */
    boolean counts(Telling telling) {
        boolean again = telling.status() == InstrumentStatus.IN_FORCE && telling.sense() == Sense.RENEW;
        return admission != Admission.IF_STOPPED
                || again
                || telling.status() == InstrumentStatus.SUSPENDED
                || telling.status() == InstrumentStatus.AT_RISK;
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
