package org.detente.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A demand, as all articles together tell it, with its answer.
 *
 * @param id that of its first report
 * @param by codes of those who ask, sorted
 * @param to codes of those who are asked, sorted
 * @param content what is asked, in the words of the first report
 * @param date when it was first asked
 * @param replies the answers, in the order in which they were reported; none while no answer is known
 * @param repliedBy codes of those who gave the last of them
 * @param link why the last of them is taken for an answer to this, where another article tells it
 * @param evidence the words of all articles that tell the demand
 */
public record Demand(
        String id,
        List<String> by,
        List<String> to,
        String content,
        Optional<PartialDate> date,
        List<Told<ReplyStatus>> replies,
        List<String> repliedBy,
        Optional<String> link,
        List<Evidence> evidence) {
    public Demand {
        Objects.requireNonNull(id);
        by = by.stream().distinct().sorted().toList();
        to = to.stream().distinct().sorted().toList();
        Objects.requireNonNull(content);
        Objects.requireNonNull(date);
        replies = List.copyOf(replies);
        repliedBy = repliedBy.stream().distinct().sorted().toList();
        Objects.requireNonNull(link);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a demand is told by an article");
        }
    }

    /** How it was answered so far. */
    public ReplyStatus reply() {
        return replies.isEmpty()
                ? ReplyStatus.PENDING
                : replies.get(replies.size() - 1).status();
    }
}
