package org.detente.coding.classes.regression;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Minimises a smooth convex function by the limited-memory method of Broyden, Fletcher, Goldfarb and Shanno with a
 * backtracking line search (Nocedal, Wright, Numerical Optimization, 2nd ed., algorithms 7.4 and 3.1). Deterministic.
 */
final class Descent {
    private static final int MEMORY = 10;
    private static final int MOST_STEPS = 40;
    private static final int MOST_HALVINGS = 30;
    private static final double SUFFICIENT = 1e-4;

    private Descent() {}

    /** A function of many variables. */
    interface Function {
        /** Its value, and into {@code gradient} its slope. */
        double at(double[] point, double[] gradient);
    }

    /** A step made before: how far it went, how the slope changed, and one over their product. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Step(double[] move, double[] change, double scale) {}

    /**
     * Moves a point to the minimum.
     *
     * @param point where to begin; changed in place
     * @param precision relative decrease of the value at which to stop
     */
    static void minimise(Function function, double[] point, double precision) {
        double[] gradient = new double[point.length];
        double value = function.at(point, gradient);
        Deque<Step> steps = new ArrayDeque<>();
        for (int n = 0; n < MOST_STEPS; n++) {
            double[] direction = direction(gradient, steps);
            double slope = dot(direction, gradient);
            double length = steps.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
            double[] next = new double[point.length];
            double[] nextGradient = new double[point.length];
            double nextValue = Double.POSITIVE_INFINITY;
            for (int halving = 0; halving < MOST_HALVINGS; halving++) {
                for (int i = 0; i < point.length; i++) {
                    next[i] = point[i] + length * direction[i];
                }
                nextValue = function.at(next, nextGradient);
                if (nextValue <= value + SUFFICIENT * length * slope) {
                    break;
                }
                length /= 2;
            }
            if (!(nextValue < value)) {
                return;
            }
            remember(steps, point, next, gradient, nextGradient);
            boolean done = value - nextValue <= precision * Math.abs(value);
            System.arraycopy(next, 0, point, 0, point.length);
            gradient = nextGradient;
            value = nextValue;
            if (done) {
                return;
            }
        }
    }

    private static void remember(Deque<Step> steps, double[] from, double[] to, double[] before, double[] after) {
        double[] move = new double[from.length];
        double[] change = new double[from.length];
        for (int i = 0; i < from.length; i++) {
            move[i] = to[i] - from[i];
            change[i] = after[i] - before[i];
        }
        double product = dot(move, change);
        if (product > 0) {
            steps.addLast(new Step(move, change, 1 / product));
        }
        if (steps.size() > MEMORY) {
            steps.removeFirst();
        }
    }

    private static double[] direction(double[] gradient, Deque<Step> steps) {
        double[] direction = new double[gradient.length];
        for (int i = 0; i < gradient.length; i++) {
            direction[i] = -gradient[i];
        }
        double[] factors = new double[steps.size()];
        int at = steps.size();
        for (Iterator<Step> back = steps.descendingIterator(); back.hasNext(); ) {
            Step step = back.next();
            factors[--at] = step.scale() * dot(step.move(), direction);
            add(direction, -factors[at], step.change());
        }
        if (!steps.isEmpty()) {
            Step last = steps.getLast();
            double scale = 1 / (last.scale() * dot(last.change(), last.change()));
            for (int i = 0; i < direction.length; i++) {
                direction[i] *= scale;
            }
        }
        for (Step step : steps) {
            double factor = step.scale() * dot(step.change(), direction);
            add(direction, factors[at++] - factor, step.move());
        }
        return direction;
    }

    private static void add(double[] to, double factor, double[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * what[i];
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
