package org.detente.coding.classes.training;

import java.util.Objects;
import java.util.Optional;
import org.detente.coding.classes.ClassVerdict;
import org.detente.model.Span;

/**
 * A sentence that a user has labelled.
 *
 * @param line of the file, from 1
 * @param label the class, or {@link ClassVerdict#NONE}
 * @param text the sentence without marks
 * @param source who acts, as marked
 * @param target on whom, as marked
 * @param group rows of one group are near-copies by the user's own word; empty where none is given
 */
public record LabelledSentence(
        int line, String label, String text, Optional<Span> source, Optional<Span> target, String group) {
    public LabelledSentence {
        if (label.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("line " + line + " has no label or no sentence");
        }
        Objects.requireNonNull(source);
        Objects.requireNonNull(target);
        Objects.requireNonNull(group);
    }

    boolean isNone() {
        return label.equals(ClassVerdict.NONE);
    }
}
