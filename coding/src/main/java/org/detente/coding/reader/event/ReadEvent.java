package org.detente.coding.reader.event;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.detente.model.EventType;
import org.detente.model.Span;
import org.detente.model.Status;

/**
 * An event as the reader sees it.
 *
 * @param sentence number of its sentence in the article
 * @param trigger the words that report it
 * @param root what is done
 * @param probability that these words report a deed of this root's type, rather than another or none
 * @param runnerUp the next likely type
 * @param statuses probability of each status
 * @param sources who does it; may be empty
 * @param targets to whom; may be empty
 * @param sides how likely it is that these and no others stand on the two sides: the product over both of the least sure
 *     member's probability, or where a side is empty of the likeliest outsider's complement
 */
public record ReadEvent(
        int sentence,
        Span trigger,
        ReadRoot root,
        double probability,
        Optional<EventType> runnerUp,
        Map<Status, Double> statuses,
        List<ReadRole> sources,
        List<ReadRole> targets,
        double sides) {
    public ReadEvent {
        Objects.requireNonNull(trigger);
        Objects.requireNonNull(root);
        Objects.requireNonNull(runnerUp);
        statuses = Map.copyOf(statuses);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }
}
