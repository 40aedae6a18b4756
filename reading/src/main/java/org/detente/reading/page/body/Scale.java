package org.detente.reading.page.body;

/** Steps of a measure, each a trait of its own, so that a weight need not be proportional to the measure. */
final class Scale {
    private final String[] names;
    private final double[] bounds;

    /** @param bounds upper bounds of the steps, inclusive, ascending; the last step is open */
    Scale(String measure, double... bounds) {
        this.bounds = bounds.clone();
        this.names = new String[bounds.length + 1];
        for (int step = 0; step < bounds.length; step++) {
            names[step] = measure + "<=" + format(bounds[step]);
        }
        names[bounds.length] = measure + ">" + format(bounds[bounds.length - 1]);
    }

    /** The trait that stands for the step of a value. */
    String of(double value) {
        int step = 0;
        while (step < bounds.length && value > bounds[step]) {
            step++;
        }
        return names[step];
    }

    private static String format(double bound) {
        return bound == Math.rint(bound) ? Integer.toString((int) bound) : Double.toString(bound);
    }
}
