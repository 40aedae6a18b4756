package org.detente.application.command.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.LearntActor;
import picocli.CommandLine.Option;

/** Which actors are known. */
public final class ActorOptions {
    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "Further actors, besides the built-in ones (see docs/actors.md); may be repeated.")
    private List<Path> actors = new ArrayList<>();

    /** The built-in actors and the user's. */
    public ActorRegistry registry() {
        return registry(List.of());
    }

    /** The built-in actors, the user's, and whom texts told of. */
    public ActorRegistry registry(List<LearntActor> learnt) {
        return ActorRegistry.load(actors, learnt);
    }
}
