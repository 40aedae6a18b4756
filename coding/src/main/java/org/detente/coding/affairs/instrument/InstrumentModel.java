package org.detente.coding.affairs.instrument;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.detente.coding.affairs.learnt.LearntModel;
import org.detente.coding.affairs.learnt.TextStates;

/**
 * What was learnt from marked articles of instruments that may be told of.
 *
 * @param worth how likely it is that the text tells of one, by what is seen of it
 */
public record InstrumentModel(ToDoubleFunction<float[]> worth) {
    /** Label of an instrument that the text tells of. */
    public static final String WORTH = "worth";

    /** Likelier ones are told, though the rules leave them out; chosen by cross-validation on the open articles. */
    private static final double LIKELY = 0.5;

    /** Made when first asked for. */
    private static final class Standard {
        private static final LearntModel FITTED = LearntModel.read(InstrumentModel.class, "instruments.json");
        private static final InstrumentModel MODEL =
                new InstrumentModel(seen -> FITTED.verdict(seen).chance(WORTH));

        private Standard() {}
    }

    /** What comes with the program, where it was learnt of this reader. */
    static Optional<InstrumentModel> of(TextStates states) {
        return Standard.FITTED.suits(states) ? Optional.of(Standard.MODEL) : Optional.empty();
    }

    boolean isTold(float[] seen) {
        return worth.applyAsDouble(seen) > LIKELY;
    }
}
