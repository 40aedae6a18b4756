package org.detente.server;

import java.util.List;
import java.util.Objects;
import org.detente.dossier.StateGroups;
import org.detente.server.actors.ActorNames;
import org.detente.server.actors.Sides;
import org.detente.server.article.TextMarker;
import org.detente.server.row.Explainer;

/**
 * What the pages know besides the record.
 *
 * @param version of the program
 * @param actors names of actors
 * @param explainer tells why a row was coded
 * @param marker finds places and times in texts
 */
public record Site(String version, ActorNames actors, Explainer explainer, TextMarker marker) {
    private static final StateGroups GROUPS = StateGroups.load();

    public Site {
        Objects.requireNonNull(version);
        Objects.requireNonNull(actors);
        Objects.requireNonNull(explainer);
        Objects.requireNonNull(marker);
    }

    /** Who may stand on a side. */
    public Sides sides() {
        return new Sides(actors, GROUPS);
    }

    /** Without what reads texts. */
    public Site(String version, ActorNames actors) {
        this(version, actors, (article, row) -> List.of(), article -> List.of());
    }
}
