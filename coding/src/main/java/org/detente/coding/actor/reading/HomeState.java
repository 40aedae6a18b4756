package org.detente.coding.actor.reading;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.coding.actor.Regions;
import org.detente.coding.actor.Words;

/** The one state that an article is about, where it is about one only; not for use by several threads. */
public final class HomeState {
    /** Of so many words on states, or of all in a shorter text, this share must be on the same state. */
    private static final int FEWEST = 3;

    private static final double SHARE = 0.7;

    private final Map<String, Integer> counts = new TreeMap<>();
    private int all;
    private int sentences;

    /** Counts the regions that a sentence names. */
    public void sentence(Words words) {
        sentences++;
        int i = 0;
        while (i < words.size()) {
            Optional<Regions.Match> region = Regions.at(words, i);
            region.ifPresent(r -> add(r.code()));
            i = region.map(Regions.Match::end).orElse(i + 1);
        }
    }

    /** Counts a mention of a state or body. */
    public void add(String code) {
        counts.merge(code, 1, Integer::sum);
        all++;
    }

    /** The state; of two that deal with each other neither is it. */
    public Optional<String> state() {
        return counts.entrySet().stream()
                .filter(e -> e.getKey().indexOf(':') < 0)
                .filter(e -> e.getValue() >= Math.min(FEWEST, sentences) && e.getValue() >= SHARE * all)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
