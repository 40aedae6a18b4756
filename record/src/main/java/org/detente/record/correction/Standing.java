package org.detente.record.correction;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What all corrections of a record say together; of each row and of everything about it the last word counts.
 *
 * @param wrong identifiers of the rows that are left out, since there is no such thing
 * @param changed by identifier what stands in place of what was coded, of rows that are not left out
 */
public record Standing(Set<String> wrong, Map<String, Change> changed) {
    /** Nobody has corrected anything. */
    public static final Standing NOTHING = new Standing(Set.of(), Map.of());

    public Standing {
        wrong = Set.copyOf(wrong);
        changed = Map.copyOf(changed);
    }

    /** Of corrections in the order in which they were made; that a row is right takes back all that was said of it before. */
    public static Standing of(Collection<Correction> corrections) {
        Set<String> wrong = new TreeSet<>();
        Map<String, Change> changed = new LinkedHashMap<>();
        for (Correction correction : corrections) {
            String row = correction.row();
            switch (correction.what()) {
                case ROW -> wrong.add(row);
                case NOTHING -> {
                    wrong.remove(row);
                    changed.remove(row);
                }
                case TYPE, STATUS, SOURCE, TARGET, DATE, PLACE ->
                    Change.of(correction).ifPresent(change -> changed.merge(row, change, Change::then));
            }
        }
        Map<String, Change> shown = new TreeMap<>(changed);
        shown.keySet().removeAll(wrong);
        return new Standing(wrong, shown);
    }

    /** Whether a correction is the last word: its row is left out, or what it says should be stands in it. */
    public boolean counts(Correction correction) {
        String row = correction.row();
        return switch (correction.what()) {
            case ROW -> wrong.contains(row);
            case NOTHING -> false;
            case TYPE, STATUS, SOURCE, TARGET, DATE, PLACE ->
                Change.of(correction)
                        .filter(change -> Optional.ofNullable(changed.get(row))
                                .filter(stands -> stands.values()
                                        .entrySet()
                                        .containsAll(change.values().entrySet()))
                                .isPresent())
                        .isPresent();
        };
    }

    /** Whether every row is as it was coded. */
    public boolean isEmpty() {
        return wrong.isEmpty() && changed.isEmpty();
    }
}
