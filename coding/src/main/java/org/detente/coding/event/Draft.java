package org.detente.coding.event;

import java.util.List;
import java.util.Optional;
import org.detente.coding.event.trigger.Trigger;
import org.detente.model.Statement;

/**
 * An event in the making.
 *
 * @param trigger what reports it
 * @param statement the statement that says so, or whose cue the trigger is part of
 * @param said whether the trigger stands in what is said, not in the cue
 * @param sources who acts
 * @param targets to whom
 * @param fit how well the participants fit, 0 to 1
 * @param inferred whether the targets stand in an earlier sentence
 */
record Draft(
        Trigger trigger,
        Optional<Statement> statement,
        boolean said,
        List<Participant> sources,
        List<Participant> targets,
        double fit,
        boolean inferred) {
    Draft {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    Draft withTargets(List<Participant> others) {
        return new Draft(trigger, statement, said, sources, others, fit, false);
    }

    Draft withInferred(List<Participant> others) {
        return new Draft(trigger, statement, said, sources, others, fit, true);
    }

    Draft withInferredSources(List<Participant> others) {
        return new Draft(trigger, statement, said, others, targets, fit, true);
    }

    boolean hasSource(List<Participant> others) {
        return sources.stream().anyMatch(s -> others.stream().anyMatch(s::isSameAs));
    }

    boolean hasTarget(List<Participant> others) {
        return targets.stream().anyMatch(t -> others.stream().anyMatch(t::isSameAs));
    }
}
