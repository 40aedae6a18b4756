package org.detente.evaluation.copies.variant;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.detente.model.Identity;

/**
 * Choices that look random and are the same on every machine: {@link Random}, whose numbers Java specifies, from a seed that comes
 * from words.
 */
final class Chance {
    private static final int HEXADECIMAL = 16;

    private final Random random;

    /**
     * The choices for one purpose.
     *
     * @param words what they are for ("017 reprints"), so that a new purpose leaves the choices of the others as they are
     */
    Chance(String words) {
        String digest = Identity.sha256(words.getBytes(StandardCharsets.UTF_8));
        random = new Random(Long.parseUnsignedLong(digest.substring(0, HEXADECIMAL), HEXADECIMAL));
    }

    /** A number from the least to the most, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** True in this share of the cases. */
    boolean in(double share) {
        return random.nextDouble() < share;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
