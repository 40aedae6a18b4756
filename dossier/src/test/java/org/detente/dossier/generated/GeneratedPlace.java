package org.detente.dossier.generated;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.detente.model.Place;

/** Where an act took place: one act in eleven has a place, as in the samples; the first of 3,000 towns are far more frequent. */
final class GeneratedPlace {
    private static final int TOWNS = 3_000;
    private static final int ONE_IN = 11;
    private static final GeneratedDraws DRAWS = new GeneratedDraws(TOWNS);

    private GeneratedPlace() {}

    /** The same for the same act. */
    static Optional<Place> of(String act) {
        Random random = new Random(act.hashCode());
        if (random.nextInt(ONE_IN) > 0) {
            return Optional.empty();
        }
        int town = DRAWS.next(random);
        Random where = new Random(town);
        return Optional.of(new Place(
                "Town " + town,
                Optional.of(GeneratedActor.CODES.get(town % 10)),
                OptionalDouble.of(where.nextInt(-50_000, 70_000) / 1000.0),
                OptionalDouble.of(where.nextInt(-180_000, 180_000) / 1000.0),
                OptionalLong.of(town + 1)));
    }
}
