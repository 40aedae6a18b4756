package org.detente.search.hit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.model.PartialDate;
import org.detente.search.document.SearchKind;
import org.detente.search.passage.Part;

/**
 * Something that was found.
 *
 * @param kind what it is
 * @param id its identifier
 * @param articleId the article that it is in; of an affair the one that told of it last
 * @param title of the article; of an instrument its name, of a meeting its body or topic
 * @param outlet of the article
 * @param date when it was, else when the article was published
 * @param actors codes
 * @param type of an event or the kind of an instrument, lower case
 * @param status of an event or affair, lower case
 * @param who who does it to whom, or who speaks
 * @param passage the words that fit, passages parted by " … "
 * @param arrival number of the article in the order in which the record took it
 */
public record SearchHit(
        SearchKind kind,
        String id,
        String articleId,
        Optional<String> title,
        Optional<String> outlet,
        Optional<PartialDate> date,
        List<String> actors,
        Optional<String> type,
        Optional<String> status,
        Optional<String> who,
        List<Part> passage,
        long arrival) {
    public SearchHit {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        Objects.requireNonNull(articleId);
        actors = List.copyOf(actors);
        passage = List.copyOf(passage);
    }

    /** The words of the passage without marks. */
    public String words() {
        return passage.stream().map(Part::text).collect(Collectors.joining());
    }
}
