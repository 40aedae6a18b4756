package org.detente.coding.codebook.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the words of an entry and its participants stand: {@code S impose ~ sanction on T}.
 *
 * @param notation as written in the codebook
 * @param leading who stands before the first word: subject of a verb, owner of a noun
 * @param verbal whether the first word is a verb
 * @param possessive whether the leading participant owns the first word ({@code S 's attack on T}, "Russian attack")
 * @param speaker whether the source says what the rest of the pattern matches ({@code S: T must})
 * @param steps from the first to the last word
 * @param trailing who stands behind the last word
 * @param passive whether this is the passive that was made from an active pattern ("sanctions were imposed on T")
 */
public record ArgumentPattern(
        String notation,
        Optional<Slot> leading,
        boolean verbal,
        boolean possessive,
        boolean speaker,
        List<PatternStep> steps,
        Optional<Slot> trailing,
        boolean passive) {
    private static final int PASSIVE_GAP = 5;

    public ArgumentPattern {
        Objects.requireNonNull(notation);
        Objects.requireNonNull(leading);
        steps = List.copyOf(steps);
        Objects.requireNonNull(trailing);
    }

    /** The first word's forms. */
    public PatternStep.Word head() {
        return (PatternStep.Word) steps.get(0);
    }

    /** How many words must match. */
    int words() {
        return (int) steps.stream().filter(PatternStep.Word.class::isInstance).count();
    }

    /**
     * The passive of {@code S verb ~ noun …}: {@code noun … verb …}. A plain {@code S verb T} needs none: its own
     * match in a passive verb group is read with the places exchanged.
     */
    public Optional<ArgumentPattern> passiveVariant() {
        boolean hasObject = verbal
                && !speaker
                && leading.equals(Optional.of(Slot.SOURCE))
                && steps.size() >= 3
                && steps.get(1) instanceof PatternStep.Gap gap
                && gap.slot().isEmpty()
                && steps.get(2) instanceof PatternStep.Word;
        if (!hasObject) {
            return Optional.empty();
        }
        List<PatternStep> turned = new ArrayList<>();
        turned.add(steps.get(2));
        turned.add(new PatternStep.Gap(PASSIVE_GAP, Optional.empty()));
        turned.add(steps.get(0));
        turned.addAll(steps.subList(3, steps.size()));
        return Optional.of(
                new ArgumentPattern(notation, Optional.empty(), false, false, false, turned, trailing, true));
    }
}
