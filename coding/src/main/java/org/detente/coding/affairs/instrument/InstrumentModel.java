package org.detente.coding.affairs.instrument;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.detente.coding.affairs.learnt.LearntModel;
import org.detente.coding.affairs.learnt.TextStates;
import org.detente.model.InstrumentStatus;

/**
 * What was learnt from marked articles of instruments that may be told of.
 *
 * @param worth how likely it is that the text tells of one, by what is seen of it
 * @param standing the likeliest status of one in lower case, by what is seen of it
 */
public record InstrumentModel(ToDoubleFunction<float[]> worth, Function<float[], String> standing) {
    /** Label of an instrument that the text tells of. */
    public static final String WORTH = "worth";

    /** Likelier ones are told, though the rules leave them out; chosen by cross-validation on the open articles. */
    private static final double LIKELY = 0.5;

    /** Made when first asked for. */
    private static final class Standard {
        private static final LearntModel WORTHS = LearntModel.read(InstrumentModel.class, "instruments.json");
        private static final LearntModel STANDINGS = LearntModel.read(InstrumentModel.class, "standings.json");
        private static final InstrumentModel BOTH = new InstrumentModel(
                seen -> WORTHS.verdict(seen).chance(WORTH),
                seen -> STANDINGS.verdict(seen).best().label());

        private Standard() {}
    }

    /** What comes with the program, where it was learnt of this reader. */
    static Optional<InstrumentModel> of(TextStates states) {
        return Standard.WORTHS.suits(states) && Standard.STANDINGS.suits(states)
                ? Optional.of(Standard.BOTH)
                : Optional.empty();
    }

    /** How an instrument stands that the rules take to stand so; what ran out, as only they tell, did. */
    InstrumentStatus status(float[] seen, InstrumentStatus ruled) {
        InstrumentStatus learnt = InstrumentStatus.valueOf(standing.apply(seen).toUpperCase(Locale.ROOT));
        return learnt == InstrumentStatus.WITHDRAWN && ruled == InstrumentStatus.ENDED ? ruled : learnt;
    }

    boolean isTold(float[] seen) {
        return worth.applyAsDouble(seen) > LIKELY;
    }
}
