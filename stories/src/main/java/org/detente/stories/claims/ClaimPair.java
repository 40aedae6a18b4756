package org.detente.stories.claims;

import java.util.List;
import java.util.Objects;

/**
 * What one side says and what the other answers.
 *
 * @param kind what is said
 * @param claim who says it
 * @param answerKind how it is answered
 * @param answer who answers
 * @param reasons why one is taken for an answer to the other, in words for a reader; at least one
 */
public record ClaimPair(ClaimKind kind, Claim claim, AnswerKind answerKind, Claim answer, List<String> reasons) {
    public ClaimPair {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(claim);
        Objects.requireNonNull(answerKind);
        Objects.requireNonNull(answer);
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a pair has a reason");
        }
    }
}
