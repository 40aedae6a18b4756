package org.detente.coding.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Sector;

/** What sorts of bodies a text may introduce, from {@code body-kinds.tsv}: "armed group", "state agency". */
public final class BodyKinds {
    private static final int LONGEST_PHRASE = 3;
    private static final Map<String, Kind> BY_NAME = new HashMap<>();
    private static final Map<String, Kind> BY_HEAD = new HashMap<>();
    private static final Map<String, Kind> BY_PHRASE = new HashMap<>();

    static {
        for (Table.Row row : Table.resource("body-kinds.tsv", Set.of("kind", "sector", "heads", "phrases"), Set.of())) {
            Kind kind = new Kind(
                    row.get("kind"),
                    ActorLists.sector(row, row.get("sector"))
                            .orElseThrow(() -> row.problem("has no sector", "fill the cell")));
            BY_NAME.put(kind.name, kind);
            row.list("heads").forEach(head -> BY_HEAD.put(Words.key(head), kind));
            for (String phrase : row.list("phrases")) {
                if (BY_PHRASE.put(NameForms.key(phrase), kind) != null) {
                    throw row.problem("has \"" + phrase + "\" a second time", "leave it to one kind");
                }
            }
        }
    }

    private BodyKinds() {}

    /**
     * A sort of body.
     *
     * @param name "armed group"
     */
    public record Kind(String name, Sector sector) {
        /** Whether its bodies are no one state's. */
        public boolean isInternational() {
            return sector == Sector.IGO;
        }
    }

    /** Words {@code [start, end)} that tell a kind. */
    public record Match(int end, Kind kind) {}

    /** The kind that is called so. */
    public static Optional<Kind> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** What a state's body is whose name has this as its main word ("Authority"). */
    public static Optional<Kind> ofHead(String key) {
        return Optional.ofNullable(BY_HEAD.get(key));
    }

    /** The longest phrase for a kind that begins at a word. */
    public static Optional<Match> at(Words words, int start) {
        for (int end = Math.min(words.size(), start + LONGEST_PHRASE); end > start; end--) {
            Kind kind = BY_PHRASE.get(NameForms.joined(words, start, end));
            if (kind != null) {
                return Optional.of(new Match(end, kind));
            }
        }
        return Optional.empty();
    }
}
