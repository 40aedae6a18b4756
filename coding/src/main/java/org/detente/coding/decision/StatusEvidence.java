package org.detente.coding.decision;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.detente.model.Status;

/**
 * What tells whether an event took place.
 *
 * @param reader the reader's probability of each status; empty where the codebook's event decides alone
 * @param codebook the codebook's status, or what the words around its entry tell, where there is one
 */
public record StatusEvidence(Map<Status, Double> reader, Optional<Status> codebook) {
    /**
     * What the codebook's word adds to the log-probability of its status; {@code HAPPENED}, which it says wherever it sees no
     * sign, adds nothing.
     */
    private static final double CODEBOOK = 1.5;

    private static final double FLOOR = 1e-6;

    public StatusEvidence {
        reader = Map.copyOf(reader);
        Objects.requireNonNull(codebook);
    }

    /** The likeliest status; of two alike the one that is declared first. */
    public Status best() {
        return reader.isEmpty()
                ? codebook.orElse(Status.HAPPENED)
                : Arrays.stream(Status.values())
                        .max(Comparator.comparingDouble(this::score).thenComparing(Comparator.reverseOrder()))
                        .orElseThrow();
    }

    private double score(Status status) {
        boolean told = status != Status.HAPPENED && codebook.equals(Optional.of(status));
        return Math.log(reader.getOrDefault(status, 0.0) + FLOOR) + (told ? CODEBOOK : 0);
    }
}
