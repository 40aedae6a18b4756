package org.detente.coding.explanation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.detente.coding.event.ReportedDeed;
import org.detente.coding.reader.event.ReadRole;
import org.detente.model.EventType;
import org.detente.model.Status;

/**
 * What the trained reader thinks of an event.
 *
 * @param type the event's type
 * @param probability that its words report a deed of this type
 * @param other the likeliest answer besides; absent where that is "no deed at all". It may be likelier than the event's type,
 *     where the codebook decided
 * @param otherProbability of that answer
 * @param statuses probability of each status
 * @param sources those of the event's sources that stand in what was read, with the probability that they do it
 * @param targets those of its targets, with the probability that it is done to them
 * @param words on which the answer rests most, the weightiest first; empty where none speaks for it
 * @param entries what entries of the codebook report at the event's words, of whatever type
 */
public record EventVerdict(
        EventType type,
        double probability,
        Optional<EventType> other,
        double otherProbability,
        Map<Status, Double> statuses,
        List<ReadRole> sources,
        List<ReadRole> targets,
        List<WordWeight> words,
        List<ReportedDeed> entries) {
    public EventVerdict {
        Objects.requireNonNull(type);
        Objects.requireNonNull(other);
        statuses = Map.copyOf(statuses);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        words = List.copyOf(words);
        entries = List.copyOf(entries);
    }
}
