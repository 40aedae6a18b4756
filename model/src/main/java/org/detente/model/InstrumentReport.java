package org.detente.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one article says of an instrument between states.
 *
 * @param id see {@link Identity#row}
 * @param articleId the article
 * @param name of a known instrument its usual name, of another the words of the text
 * @param known whether it is one of the named instruments that the program knows
 * @param kind what it is
 * @param parties codes of its parties, sorted, so far as the text or the list of known instruments tells
 * @param status after what the article tells here
 * @param since the day of that status, where it is told
 * @param evidence the sentence that says so
 */
public record InstrumentReport(
        String id,
        String articleId,
        String name,
        boolean known,
        InstrumentKind kind,
        List<String> parties,
        InstrumentStatus status,
        Optional<PartialDate> since,
        Phrase evidence) {
    public InstrumentReport {
        Objects.requireNonNull(id);
        Objects.requireNonNull(articleId);
        Objects.requireNonNull(kind);
        parties = parties.stream().distinct().sorted().toList();
        Objects.requireNonNull(status);
        Objects.requireNonNull(since);
        Objects.requireNonNull(evidence);
        if (name.isBlank()) {
            throw new IllegalArgumentException("an instrument has a name, or words that stand for it");
        }
    }
}
