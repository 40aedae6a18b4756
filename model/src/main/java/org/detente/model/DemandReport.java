package org.detente.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one article says that one side asks of another.
 *
 * @param id see {@link Identity#row}
 * @param articleId the article
 * @param by codes of those who ask, sorted
 * @param to codes of those who are asked, sorted
 * @param content what is asked, in the words of the text
 * @param date when it was asked
 * @param reply the answer, so far as the article tells it
 * @param evidence the sentence that tells the demand
 */
public record DemandReport(
        String id,
        String articleId,
        List<String> by,
        List<String> to,
        Phrase content,
        Optional<PartialDate> date,
        Reply reply,
        Phrase evidence) {
    public DemandReport {
        Objects.requireNonNull(id);
        Objects.requireNonNull(articleId);
        by = by.stream().distinct().sorted().toList();
        to = to.stream().distinct().sorted().toList();
        Objects.requireNonNull(content);
        Objects.requireNonNull(date);
        Objects.requireNonNull(reply);
        Objects.requireNonNull(evidence);
        if (by.isEmpty() || to.isEmpty()) {
            throw new IllegalArgumentException("a demand has who asks and who is asked");
        }
    }
}
