package org.detente.stories.claims;

import org.jspecify.annotations.Nullable;

/** What somebody does by saying something. */
enum Move {
    ACCUSES,
    OFFERS,
    DEMANDS,
    /** That it is not so. */
    DENIES,
    /** That it is not so, or no. */
    REJECTS,
    /** No. */
    REFUSES,
    /** Yes. */
    ACCEPTS,
    /** Anything else. */
    SAYS;

    /** What it is a claim of, where it is one. */
    ClaimKind claim() {
        return switch (this) {
            case OFFERS -> ClaimKind.OFFER;
            case DEMANDS -> ClaimKind.DEMAND;
            default -> ClaimKind.ACCUSATION;
        };
    }

    /** What it may be an answer to a claim of this kind; absent where it is none. */
    @Nullable
    AnswerKind answerTo(ClaimKind claim) {
        return switch (this) {
            case DENIES -> claim == ClaimKind.ACCUSATION ? AnswerKind.DENIAL : null;
            case REJECTS -> claim == ClaimKind.ACCUSATION ? AnswerKind.DENIAL : AnswerKind.REFUSAL;
            case REFUSES -> claim == ClaimKind.ACCUSATION ? null : AnswerKind.REFUSAL;
            case ACCEPTS -> claim == ClaimKind.ACCUSATION ? null : AnswerKind.ACCEPTANCE;
            case ACCUSES -> claim == ClaimKind.ACCUSATION ? AnswerKind.COUNTER : null;
            case SAYS -> claim == ClaimKind.ACCUSATION ? AnswerKind.OTHER_VERSION : null;
            case OFFERS, DEMANDS -> null;
        };
    }
}
