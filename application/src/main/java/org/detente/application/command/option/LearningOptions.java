package org.detente.application.command.option;

import java.io.IOException;
import java.util.List;
import org.detente.application.command.failure.CommandFailure;
import org.detente.application.learning.Candidate;
import org.detente.application.learning.Decisions;
import org.detente.application.learning.Learning;
import org.detente.coding.actor.ActorRegistry;
import org.detente.record.Record;
import picocli.CommandLine.Option;

/** How much must be told of a person or body before later readings know it. */
public final class LearningOptions {
    @Option(
            names = "--learn-from",
            paramLabel = "OUTLETS",
            description =
                    "Learn people and bodies that no list has once so many independent outlets introduce them (default: "
                            + Learning.OUTLETS + "); see docs/actors.md.")
    private int outlets = Learning.OUTLETS;

    public void check() {
        if (outlets < 1) {
            throw new CommandFailure("--learn-from is " + outlets + "; at least one outlet must tell of a person");
        }
    }

    /** Whom a record introduces, with what becomes of them. */
    public List<Candidate> candidates(Record record, ActorRegistry registry) {
        check();
        return Learning.of(record, registry, Decisions.of(record.folder()), outlets);
    }

    /** Keeps whom a record introduces often enough for later readings. */
    public void keep(Record record, ActorRegistry registry) throws IOException {
        Decisions.keepLearnt(record.folder(), candidates(record, registry));
    }
}
