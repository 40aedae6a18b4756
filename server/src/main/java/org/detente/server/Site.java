package org.detente.server;

import java.util.Objects;
import org.detente.server.actors.ActorNames;

/**
 * What the pages know besides the record.
 *
 * @param version of the program
 * @param actors names of actors
 */
public record Site(String version, ActorNames actors) {
    public Site {
        Objects.requireNonNull(version);
        Objects.requireNonNull(actors);
    }
}
