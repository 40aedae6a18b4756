package org.detente.coding.actor.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be wrong with a list, and whether that makes it unfit. */
public enum FindingKind {
    /** A date that cannot be read, or a term that ends before it begins. */
    IMPOSSIBLE_DATE(true),
    /** A term that begins or ends after today. */
    AFTER_TODAY(true),
    /** A term before its state or body was there, or after its end. */
    OUTSIDE_LIFE(true),
    /** A term or a career that is longer than a life allows. */
    TOO_LONG(true),
    /** Two holders at once of an office that one person holds. */
    OVERLAP(true),
    /** A code of no state, body or group. */
    UNKNOWN_CODE(true),
    /** The code of a former state, or the name of one without its years. */
    FORMER_STATE(true),
    /** One full name for two people, or one person who acts for two states. */
    SHARED_NAME(true),
    /** A name that is also a state's, a body's, an office's or an ordinary word. */
    COLLISION(true),
    /** An exception that nothing needs any more. */
    STALE_EXCEPTION(true),
    /** An office without a listed holder for longer than it may be vacant. */
    GAP(false),
    /** A surname that two people in office share, so that it names neither alone. */
    SHARED_SURNAME(false),
    /** A role that no list knows, so that it is not checked for holders. */
    UNKNOWN_ROLE(false);

    private final boolean problem;

    FindingKind(boolean problem) {
        this.problem = problem;
    }

    /** Whether it makes the list unfit; else it is only worth knowing. */
    public boolean isProblem() {
        return problem;
    }

    /** As reports and the list of exceptions write it: "after-today". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<FindingKind> of(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }
}
