package org.detente.coding.affairs.demand.trained;

import java.util.Set;
import org.detente.coding.affairs.demand.sentence.Asking;
import org.detente.coding.affairs.learnt.Numbers;

/** How sure a demand is, with its sides: what a model decides by whether it is told. */
final class Sureness {
    private Sureness() {}

    /**
     * As numbers.
     *
     * @param row what was seen of the demand before
     * @param ruled as the rules read it
     * @param settled with its sides
     */
    static float[] of(float[] row, Asking ruled, Asking settled, SideChances by, SideChances to) {
        Numbers seen = new Numbers();
        for (float number : row) {
            seen.add(number);
        }
        side(seen, ruled.by(), settled.by(), by);
        side(seen, ruled.to(), settled.to(), to);
        double both = by.least(settled.by()) * to.least(settled.to());
        seen.add(both).add(Numbers.logOdds(both));
        return seen.all();
    }

    private static void side(Numbers seen, Set<String> ruled, Set<String> settled, SideChances chances) {
        double least = chances.least(settled);
        double other = chances.other(settled);
        seen.add(least)
                .add(Numbers.logOdds(least))
                .add(other)
                .add(Numbers.logOdds(other))
                .add(settled.size() > 1)
                .add(ruled.equals(settled))
                .add(!ruled.isEmpty() && ruled.stream().noneMatch(settled::contains));
    }
}
