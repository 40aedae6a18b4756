package org.detente.stories.claims;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.detente.model.Evidence;
import org.detente.model.PartialDate;

/**
 * What one side says, as it was told first.
 *
 * @param by codes of those who say it, sorted
 * @param to codes of those to whom or about whom, sorted; empty where the words do not tell
 * @param date when it was said, else when that was published
 * @param row identifier of the statement, event or demand
 * @param evidence the words
 * @param articles identifiers of the articles that tell it, that of the evidence first
 */
public record Claim(
        List<String> by,
        List<String> to,
        Optional<PartialDate> date,
        String row,
        Evidence evidence,
        List<String> articles) {
    public Claim {
        by = by.stream().distinct().sorted().toList();
        to = to.stream().distinct().sorted().toList();
        Objects.requireNonNull(date);
        Objects.requireNonNull(row);
        Objects.requireNonNull(evidence);
        articles = List.copyOf(articles);
        if (by.isEmpty() || articles.isEmpty()) {
            throw new IllegalArgumentException("a claim is somebody's, and an article tells it");
        }
    }
}
