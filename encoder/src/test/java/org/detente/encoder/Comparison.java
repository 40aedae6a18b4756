package org.detente.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Differences of numbers from expected ones, by output, as a share of how much the expected ones vary. */
final class Comparison {
    private final Map<String, double[]> sums = new HashMap<>();

    void add(JsonNode expected, String output, int index, float found) {
        double wanted = expected.path("outputs").path(output).path(index).asDouble(Double.NaN);
        double[] sum = sums.computeIfAbsent(output, name -> new double[4]);
        sum[0]++;
        sum[1] += wanted;
        sum[2] += wanted * wanted;
        sum[3] += (found - wanted) * (found - wanted);
    }

    /** The largest share of any output; not a number where an expected number is missing. */
    double worst() {
        double worst = 0;
        for (double[] sum : sums.values()) {
            double variance = sum[2] / sum[0] - (sum[1] / sum[0]) * (sum[1] / sum[0]);
            worst = Math.max(worst, Math.sqrt(sum[3] / sum[0] / variance));
        }
        return worst;
    }
}
