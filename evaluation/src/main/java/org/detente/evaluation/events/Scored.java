package org.detente.evaluation.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Status;

/**
 * An item with the answers of a coder.
 *
 * @param item the gold data
 * @param gold its pairs
 * @param answers the coder's
 */
record Scored(GoldItem item, Set<OrderedPair> gold, List<Answer> answers) {
    static Scored of(GoldItem item, Collection<Answer> answers) {
        return new Scored(item, item.pairs(), new ArrayList<>(answers));
    }

    boolean isRight(Answer answer) {
        return gold.contains(answer.pair());
    }

    boolean isFound(OrderedPair pair) {
        return answers.stream().anyMatch(answer -> answer.pair().equals(pair));
    }

    /** The gold status of a right answer; of several events with the same pair one that agrees, else the first. */
    Optional<Status> status(Answer answer) {
        List<Status> all = item.events().stream()
                .filter(event -> event.pairs().contains(answer.pair()))
                .map(GoldEvent::status)
                .toList();
        return all.contains(answer.status())
                ? Optional.of(answer.status())
                : all.stream().findFirst();
    }

    /** What is wrong with an answer. */
    Fault fault(Answer answer) {
        return Fault.of(answer.pair(), gold, Fault.INVENTED);
    }

    /** Why a gold pair was not found. */
    Fault fault(OrderedPair pair) {
        return Fault.of(pair, answers.stream().map(Answer::pair).toList(), Fault.NOT_FOUND);
    }
}
