package org.detente.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What decided an event, as {@link Event#basis} writes it: {@code codebook:ENTRY}, {@code reader}, both of them as
 * {@code codebook:ENTRY+reader}, or {@code classes:LABEL}; {@code +counterpart} stands behind where the target is inferred.
 *
 * <pre>{@code
 * EventBasis basis = EventBasis.of("codebook:164:suspend-talks+reader");
 * basis.entry();    // "164:suspend-talks"
 * basis.reader();   // true
 * }</pre>
 *
 * @param entry the entry of the codebook that decided or agrees
 * @param label the class of the user's own that decided; then there is nothing else
 * @param reader whether the trained reader saw it
 * @param inferred whether nobody is named as target and the text's other side was taken
 */
public record EventBasis(Optional<String> entry, Optional<String> label, boolean reader, boolean inferred) {
    private static final String CODEBOOK = "codebook:";
    private static final String CLASSES = "classes:";
    private static final String READER = "reader";
    private static final String WITH_READER = "+" + READER;
    private static final String INFERRED = "+counterpart";

    public EventBasis {
        Objects.requireNonNull(entry);
        if (label.isPresent() == (entry.isPresent() || reader)) {
            throw new IllegalArgumentException(
                    "an event is decided by the codebook, the reader or both, or by a class");
        }
    }

    /** The codebook's word alone. */
    public static EventBasis codebook(String entry) {
        return new EventBasis(Optional.of(entry), Optional.empty(), false, false);
    }

    /** The reader's word, with the entry that agrees if there is one. */
    public static EventBasis reader(Optional<String> agreeing) {
        return new EventBasis(agreeing, Optional.empty(), true, false);
    }

    /** A class of the user's own. */
    public static EventBasis ownClass(String label) {
        return new EventBasis(Optional.empty(), Optional.of(label), false, false);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is none of the forms above
     */
    public static EventBasis of(String written) {
        if (written.startsWith(CLASSES)) {
            return ownClass(written.substring(CLASSES.length()));
        }
        boolean inferred = written.endsWith(INFERRED);
        String decided = without(written, INFERRED);
        if (decided.equals(READER)) {
            return reader(Optional.empty()).inferred(inferred);
        }
        if (!decided.startsWith(CODEBOOK)) {
            throw new IllegalArgumentException("\"" + written + "\" is no basis of an event");
        }
        String entry = without(decided, WITH_READER).substring(CODEBOOK.length());
        return new EventBasis(Optional.of(entry), Optional.empty(), decided.endsWith(WITH_READER), inferred);
    }

    /** The same, with or without an inferred target. */
    public EventBasis inferred(boolean isInferred) {
        return new EventBasis(entry, label, reader, isInferred);
    }

    @Override
    public String toString() {
        String decided = label.map(CLASSES::concat)
                .or(() -> entry.map(id -> CODEBOOK + id + (reader ? WITH_READER : "")))
                .orElse(READER);
        return decided + (inferred ? INFERRED : "");
    }

    private static String without(String text, String end) {
        return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
    }
}
