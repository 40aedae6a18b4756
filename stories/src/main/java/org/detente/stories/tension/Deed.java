package org.detente.stories.tension;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.detente.model.Status;

/**
 * One act between two actors, told once or often.
 *
 * @param id identifier of the act
 * @param day when it took place; of what is only planned or possible, when that was said
 * @param direction who acts on whom
 * @param value conflict–cooperation value, −10 to +10 (Goldstein 1992)
 * @param status whether it took place
 * @param texts texts that report it and are no copies of each other, at least one
 * @param outlets who published these texts first; empty where nobody is named
 */
public record Deed(
        String id, LocalDate day, Direction direction, double value, Status status, int texts, Set<String> outlets) {
    private static final double MOST = 10;

    public Deed {
        Objects.requireNonNull(id);
        Objects.requireNonNull(day);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(status);
        outlets = Set.copyOf(outlets);
        if (!(Math.abs(value) <= MOST)) {
            throw new IllegalArgumentException("act " + id + ": the value " + value + " is not between -10 and 10");
        }
        if (texts < 1) {
            throw new IllegalArgumentException("act " + id + ": no text reports it");
        }
    }

    /** What the act adds to tension on its day, in points: −value × weight of its status × weight of its sources. */
    double points() {
        return 0.0 - value * statusWeight() * sourceWeight();
    }

    /** Whether its reports are news of its day; what is told as history is not. */
    boolean isNews() {
        return status != Status.BACKGROUND;
    }

    /**
     * A plan counts half, what depends on something else a quarter: a judgement, which stands for the chance that it comes
     * about. What is denied or recalled changes nothing today.
     */
    private double statusWeight() {
        return switch (status) {
            case HAPPENED, ONGOING -> 1;
            case PLANNED -> 0.5;
            case CONDITIONAL, POSSIBLE -> 0.25;
            case DENIED, BACKGROUND -> 0;
        };
    }

    /** The chance that at least one text is right, where each alone is as likely right as wrong. */
    private double sourceWeight() {
        return 1 - Math.pow(2, -texts);
    }
}
