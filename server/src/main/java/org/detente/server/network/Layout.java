package org.detente.server.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.detente.record.survey.PairCount;

/**
 * Where the actors of a graph stand: those who do much with each other close together.
 *
 * <p>Springs between those who act together and repulsion between all, as Fruchterman and Reingold (1991, "Graph drawing by
 * force-directed placement", Software: Practice and Experience 21) describe it, with a pull to the middle for who acts with few.
 * Everybody starts on a circle in the order of the graph, and functions are those that Java defines to the bit, so that the same data
 * give the same picture on every machine.
 */
final class Layout {
    private static final int ROUNDS = 300;
    private static final double FIRST_STEP = 0.12;
    private static final double PULL = 0.6;
    private static final int PARTINGS = 80;

    /** A large circle with its name. */
    private static final double LEAST = 0.12;

    private final double[] x;
    private final double[] y;

    private Layout(int nodes) {
        x = new double[nodes];
        y = new double[nodes];
    }

    /** Places a graph in the unit square. */
    static Layout of(Graph graph) {
        int nodes = graph.nodes().size();
        Layout layout = new Layout(nodes);
        for (int i = 0; i < nodes; i++) {
            double angle = 2 * Math.PI * i / nodes;
            // a spiral, so that the first begin in the middle
            double radius = 0.1 + 0.4 * i / nodes;
            layout.x[i] = 0.5 + radius * StrictMath.cos(angle);
            layout.y[i] = 0.5 + radius * StrictMath.sin(angle);
        }
        if (nodes > 1) {
            layout.relax(graph);
            fill(layout.x);
            fill(layout.y);
            layout.part(Math.min(LEAST, 0.55 / StrictMath.sqrt(nodes)));
        }
        return layout;
    }

    /** From 0, left, to 1. */
    double x(int node) {
        return x[node];
    }

    /** From 0, above, to 1. */
    double y(int node) {
        return y[node];
    }

    private void relax(Graph graph) {
        int nodes = x.length;
        Map<String, Integer> number = new HashMap<>();
        for (int i = 0; i < nodes; i++) {
            number.put(graph.nodes().get(i).code(), i);
        }
        List<PairCount> links = graph.links();
        double most = links.stream().mapToLong(PairCount::acts).max().orElse(1);
        double length = StrictMath.sqrt(1.0 / nodes);
        for (int round = 0; round < ROUNDS; round++) {
            double[] dx = new double[nodes];
            double[] dy = new double[nodes];
            for (int i = 0; i < nodes; i++) {
                for (int j = 0; j < i; j++) {
                    push(i, j, length * length, dx, dy);
                }
                dx[i] += (0.5 - x[i]) * PULL * length;
                dy[i] += (0.5 - y[i]) * PULL * length;
            }
            for (PairCount link : links) {
                double weight = 0.05 + 0.95 * StrictMath.sqrt(link.acts() / most);
                draw(number.getOrDefault(link.a(), 0), number.getOrDefault(link.b(), 0), weight / length, dx, dy);
            }
            move(dx, dy, FIRST_STEP * (ROUNDS - round) / ROUNDS);
        }
    }

    private void push(int i, int j, double strength, double[] dx, double[] dy) {
        double awayX = x[i] - x[j];
        double awayY = y[i] - y[j];
        double squared = Math.max(1e-6, awayX * awayX + awayY * awayY);
        double force = strength / squared;
        dx[i] += awayX * force;
        dy[i] += awayY * force;
        dx[j] -= awayX * force;
        dy[j] -= awayY * force;
    }

    private void draw(int i, int j, double strength, double[] dx, double[] dy) {
        double awayX = x[i] - x[j];
        double awayY = y[i] - y[j];
        double force = strength * StrictMath.sqrt(awayX * awayX + awayY * awayY);
        dx[i] -= awayX * force;
        dy[i] -= awayY * force;
        dx[j] += awayX * force;
        dy[j] += awayY * force;
    }

    private void move(double[] dx, double[] dy, double most) {
        for (int i = 0; i < x.length; i++) {
            double far = StrictMath.sqrt(dx[i] * dx[i] + dy[i] * dy[i]);
            double step = Math.min(far, most) / Math.max(far, 1e-9);
            x[i] += dx[i] * step;
            y[i] += dy[i] * step;
        }
    }

    /** Moves apart who stand closer than this, within the square, so that circles and names can be told apart. */
    private void part(double least) {
        for (int round = 0; round < PARTINGS; round++) {
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < i; j++) {
                    part(i, j, least);
                }
            }
        }
    }

    private void part(int i, int j, double least) {
        double awayX = x[i] - x[j];
        double awayY = y[i] - y[j];
        double far = StrictMath.sqrt(awayX * awayX + awayY * awayY);
        if (far >= least) {
            return;
        }
        double half = (least - far) / 2;
        // who stand on one point part sideways
        double stepX = far < 1e-9 ? half : half * awayX / far;
        double stepY = far < 1e-9 ? 0 : half * awayY / far;
        x[i] = within(x[i] + stepX);
        y[i] = within(y[i] + stepY);
        x[j] = within(x[j] - stepX);
        y[j] = within(y[j] - stepY);
    }

    private static double within(double value) {
        return Math.min(1, Math.max(0, value));
    }

    /** Stretches the values from 0 to 1; where all are the same they stay in the middle. */
    private static void fill(double[] values) {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = high - low < 1e-9 ? 0.5 : (values[i] - low) / (high - low);
        }
    }
}
