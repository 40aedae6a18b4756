package org.detente.coding.affairs.demand.trained;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.detente.coding.affairs.learnt.LearntModel;
import org.detente.coding.affairs.learnt.TextReading;

/**
 * What was learnt from marked articles of demands that may be told.
 *
 * @param asker how likely it is that somebody asks, by what is seen of him
 * @param target how likely it is that somebody is asked
 * @param told how likely it is that a demand with its sides is told
 */
public record AskingModels(
        ToDoubleFunction<float[]> asker, ToDoubleFunction<float[]> target, ToDoubleFunction<float[]> told) {
    /** Label of somebody on the side in question. */
    public static final String SIDE = "side";

    /** Label of a demand that is told. */
    public static final String TOLD = "told";

    /** Less likely demands are left out; chosen by cross-validation on the open articles. */
    private static final double KEPT = 0.5;

    /** Made when first asked for. */
    private static final class Standard {
        private static final LearntModel ASKERS = LearntModel.read(AskingModels.class, "askers.json");
        private static final LearntModel TARGETS = LearntModel.read(AskingModels.class, "targets.json");
        private static final LearntModel DEMANDS = LearntModel.read(AskingModels.class, "demands.json");
        private static final AskingModels ALL = new AskingModels(
                seen -> ASKERS.verdict(seen).chance(SIDE),
                seen -> TARGETS.verdict(seen).chance(SIDE),
                seen -> DEMANDS.verdict(seen).chance(TOLD));

        private Standard() {}
    }

    /** What comes with the program, where it was learnt of this reader. */
    public static Optional<AskingModels> of(TextReading reading) {
        boolean suit = Stream.of(Standard.ASKERS, Standard.TARGETS, Standard.DEMANDS)
                .allMatch(model -> model.suits(reading.states()));
        return suit && !reading.parts().isEmpty() ? Optional.of(Standard.ALL) : Optional.empty();
    }

    /** Whether a demand with its sides is likely enough to be told. */
    public boolean isTold(SeenAsking.Settled settled) {
        return told.applyAsDouble(settled.sure()) > KEPT;
    }
}
