package org.detente.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An answer to a demand.
 *
 * @param status what it comes to
 * @param by codes of those who answer, sorted
 * @param date when
 * @param evidence the sentence that tells it, in the article of the demand
 */
public record Reply(ReplyStatus status, List<String> by, Optional<PartialDate> date, Optional<Phrase> evidence) {
    /** No answer is known. */
    public static final Reply PENDING = new Reply(ReplyStatus.PENDING, List.of(), Optional.empty(), Optional.empty());

    public Reply {
        Objects.requireNonNull(status);
        by = by.stream().distinct().sorted().toList();
        Objects.requireNonNull(date);
        Objects.requireNonNull(evidence);
        if ((status == ReplyStatus.PENDING) == evidence.isPresent()) {
            throw new IllegalArgumentException("an answer has evidence, and what is pending has none");
        }
    }
}
