package org.detente.coding.affairs.demand.trained;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.coding.affairs.demand.sentence.Asking;

/** A demand that may be told, with what is seen of it and of all who may ask or be asked: to be settled, or learnt from. */
public final class SeenAsking {
    private final Asking asking;
    private final Map<String, float[]> askers;
    private final Map<String, float[]> targets;
    private final float[] row;

    /**
     * A demand before it is settled.
     *
     * @param asking as the rules read it; with nobody on either side where only the network sees it
     * @param askers by code, what is seen of those who may ask
     * @param targets the same of those who may be asked
     * @param row what is seen of the demand
     */
    SeenAsking(Asking asking, Map<String, float[]> askers, Map<String, float[]> targets, float[] row) {
        this.asking = Objects.requireNonNull(asking);
        this.askers = new TreeMap<>(askers);
        this.targets = new TreeMap<>(targets);
        this.row = row.clone();
    }

    /**
     * With sides, and how sure they are as numbers.
     *
     * @param sure what a model decides by whether it is told
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Settled(Asking asking, float[] sure) {}

    /** As the rules read it. */
    public Asking asking() {
        return asking;
    }

    /** By code, what is seen of those who may ask. */
    public Map<String, float[]> askers() {
        return new TreeMap<>(askers);
    }

    /** By code, what is seen of those who may be asked. */
    public Map<String, float[]> targets() {
        return new TreeMap<>(targets);
    }

    /** With the likeliest sides; nothing where one has nobody. */
    public Optional<Settled> settled(AskingModels models) {
        SideChances by = new SideChances(models.asker(), askers);
        SideChances to = new SideChances(models.target(), targets);
        Set<String> askingSide = new TreeSet<>(by.likely());
        Set<String> askedSide = new TreeSet<>(to.likely());
        askingSide.removeIf(code -> askedSide.contains(code) && by.of(code) < to.of(code));
        askedSide.removeAll(askingSide);
        if (askingSide.isEmpty()) {
            by.likeliest(askedSide).ifPresent(askingSide::add);
        }
        if (askedSide.isEmpty()) {
            to.likeliest(askingSide).ifPresent(askedSide::add);
        }
        if (askingSide.isEmpty() || askedSide.isEmpty()) {
            return Optional.empty();
        }
        Asking sided =
                new Asking(asking.line(), asking.cue(), asking.form(), askingSide, askedSide, start(), asking.end());
        return Optional.of(new Settled(sided, Sureness.of(row, asking, sided, by, to)));
    }

    /** Where what is asked begins, without "to", as the rules have it. */
    private int start() {
        int start = asking.start();
        return asking.line().at(start).equals("to") && start + 1 < asking.end() ? start + 1 : start;
    }
}
