package org.detente.application.learning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.application.learning.Candidate.Standing;
import org.detente.coding.actor.ActorFileException;
import org.detente.coding.actor.LearntActor;
import org.detente.coding.actor.NameForms;
import org.detente.record.ActorsFile;

/** What a person decided about learnt actors, and what earlier runs learnt; both lie in the record's folder. */
public final class Decisions {
    private final LearningFile learnt;
    private final LearningFile decided;

    private Decisions(LearningFile learnt, LearningFile decided) {
        this.learnt = learnt;
        this.decided = decided;
    }

    /**
     * The decisions of a record; none where its folder has no such files.
     *
     * @throws ActorFileException where a file cannot be used; it says which line
     */
    public static Decisions of(Path record) {
        return new Decisions(
                LearningFile.read(ActorsFile.LEARNT.in(record)), LearningFile.read(ActorsFile.DECIDED.in(record)));
    }

    /** Whom a reading knows beside the lists: those whom earlier runs learnt or a person confirmed, less the rejected. */
    public List<LearntActor> known() {
        List<LearntActor> confirmed = decided.actors(Standing.CONFIRMED);
        Set<String> settled =
                confirmed.stream().map(a -> NameForms.key(a.name())).collect(Collectors.toSet());
        return Stream.concat(
                        confirmed.stream(),
                        // what a person says of somebody replaces what texts say
                        learnt.actors(Standing.LEARNT).stream().filter(a -> !settled.contains(NameForms.key(a.name()))))
                .filter(actor -> !isRejected(actor, Set.of(actor.role())))
                .toList();
    }

    /** Keeps what a run learnt, for later runs. */
    public static void keepLearnt(Path record, List<Candidate> candidates) throws IOException {
        List<LearntActor> learnt = candidates.stream()
                .filter(c -> c.standing() == Standing.LEARNT)
                .map(Candidate::actor)
                .toList();
        LearningFile.empty(ActorsFile.LEARNT.in(record)).with(Standing.LEARNT, learnt);
    }

    /** Notes that candidates are right, in place of what was decided about the same before. */
    public void confirm(List<Candidate> candidates) throws IOException {
        decided.with(
                Standing.CONFIRMED,
                candidates.stream().map(Candidate::openEnded).toList());
    }

    /**
     * Notes that somebody is not to be learnt, in place of what was decided about the same before.
     *
     * @param code where only this state or body is wrong
     * @param role where only this office is wrong
     */
    public void reject(String name, Optional<String> code, Optional<String> role) throws IOException {
        decided.withRejected(name, code, role);
    }

    boolean isConfirmed(LearntActor actor, Set<String> roles) {
        return decided.has(Standing.CONFIRMED, actor.name(), actor.code(), roles);
    }

    boolean isRejected(LearntActor actor, Set<String> roles) {
        return decided.has(Standing.REJECTED, actor.name(), actor.code(), roles);
    }
}
