package org.detente.coding.affairs.learnt;

import java.util.Map;
import java.util.TreeMap;

/** Those of whom some take part, each seen beside the others. */
public final class Rivals {
    /** So many numbers are seen of each. */
    public static final int WIDTH = 10;

    private static final double MOST = 6;

    private final Map<String, Double> odds;
    /** Ascending. */
    private final double[] ranked;

    /**
     * All that may.
     *
     * @param odds by code, the log-odds that they do
     */
    public Rivals(Map<String, Double> odds) {
        this.odds = new TreeMap<>(odds);
        ranked =
                odds.values().stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /**
     * Adds {@link #WIDTH} numbers of one, the first of them how likely he takes part; then how many are likelier, and by how much he leads the
     * likeliest other.
     */
    public void see(String code, Numbers seen) {
        double own = odds.getOrDefault(code, LinkedPart.NOBODY);
        int likelier = likelier(own);
        seen.add(1 / (1 + Math.exp(-own)))
                .add(scaled(own))
                .add(own > 0)
                .add(likelier == 0)
                .add(likelier == 1)
                .add(likelier == 2)
                .add(scaled(own - other(code)))
                .add(likelier == 1 && own > 0)
                .add(likelier == 0 && own < 0)
                .add(likelier == 1 && own < 0);
    }

    /** Whether nobody is likelier. */
    public boolean isFirst(String code) {
        return likelier(odds.getOrDefault(code, LinkedPart.NOBODY)) == 0;
    }

    private int likelier(double own) {
        int count = 0;
        while (count < ranked.length && ranked[ranked.length - 1 - count] > own) {
            count++;
        }
        return count;
    }

    /** The log-odds of the likeliest other. */
    private double other(String code) {
        int others = odds.containsKey(code) && isFirst(code) ? ranked.length - 1 : ranked.length;
        return others == 0 ? LinkedPart.NOBODY : ranked[others - 1];
    }

    private static double scaled(double odds) {
        return Math.max(-1, Math.min(1, odds / MOST));
    }
}
