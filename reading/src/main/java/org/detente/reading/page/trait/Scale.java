package org.detente.reading.page.trait;

import java.util.Arrays;

/** Steps of a measure, each a trait of its own, so that a weight need not be proportional to the measure. */
public final class Scale {
    private final String[] names;
    private final String[] shortNames;
    private final String[] headingNames;
    private final double[] bounds;

    /** @param bounds upper bounds of the steps, inclusive, ascending; the last step is open */
    public Scale(String measure, double... bounds) {
        this.bounds = bounds.clone();
        this.names = new String[bounds.length + 1];
        for (int step = 0; step < bounds.length; step++) {
            names[step] = measure + "<=" + format(bounds[step]);
        }
        names[bounds.length] = measure + ">" + format(bounds[bounds.length - 1]);
        this.headingNames = Arrays.stream(names).map(name -> name + ", heading").toArray(String[]::new);
        this.shortNames = Arrays.stream(names).map(name -> name + ", short").toArray(String[]::new);
    }

    /** The trait that stands for the step of a value. */
    public String of(double value) {
        return names[step(value)];
    }

    private int step(double value) {
        int step = 0;
        while (step < bounds.length && value > bounds[step]) {
            step++;
        }
        return step;
    }

    /** The trait that stands for the step of a value of a short block, for which it may mean something else. */
    public String ofShort(double value) {
        return shortNames[step(value)];
    }

    /** The trait that stands for the step of a value of a heading. */
    public String ofHeading(double value) {
        return headingNames[step(value)];
    }

    private static String format(double bound) {
        return bound == Math.rint(bound) ? Integer.toString((int) bound) : Double.toString(bound);
    }
}
