package org.detente.coding.actor.reference.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Table;
import org.detente.coding.actor.Words;

/** Common nouns by which somebody is called who was named before, see {@code nouns.tsv}. */
public final class Nouns {
    /** Nouns that stand for each other. */
    private record Alike(Set<String> nouns, Set<String> names) {}

    private static final List<Alike> PERSONS = new ArrayList<>();
    private static final List<Alike> BODIES = new ArrayList<>();
    private static final List<Alike> PARTIES = new ArrayList<>();
    private static final Set<String> PERSON = new HashSet<>();
    private static final Set<String> BODY = new HashSet<>();
    private static final Set<String> IN_BODY_NAMES = new HashSet<>();
    private static final Set<String> PARTY = new HashSet<>();
    private static final Set<String> GROUP = new HashSet<>();

    static {
        for (Table.Row row : Table.resource("reference/nouns.tsv", Set.of("kind", "nouns", "names"), Set.of())) {
            Set<String> nouns = keys(row.list("nouns"));
            Set<String> names = keys(row.list("names"));
            switch (row.get("kind")) {
                case "person" -> add(PERSONS, PERSON, nouns, names);
                case "body" -> add(BODIES, BODY, nouns, names);
                case "party" -> add(PARTIES, PARTY, nouns, names);
                case "group" -> GROUP.addAll(nouns);
                default ->
                    throw row.problem("has the kind \"" + row.get("kind") + "\"", "use person, body, party or group");
            }
            IN_BODY_NAMES.addAll(names);
        }
    }

    private Nouns() {}

    private static void add(List<Alike> rows, Set<String> all, Set<String> nouns, Set<String> names) {
        rows.add(new Alike(nouns, names));
        all.addAll(nouns);
    }

    private static Set<String> keys(List<String> words) {
        Set<String> keys = new HashSet<>();
        words.forEach(w -> keys.add(Words.key(w)));
        return Set.copyOf(keys);
    }

    public static boolean isPerson(String key) {
        return PERSON.contains(key);
    }

    public static boolean isBody(String key) {
        return BODY.contains(key);
    }

    public static boolean isGroup(String key) {
        return GROUP.contains(key);
    }

    public static boolean isParty(String key) {
        return PARTY.contains(key);
    }

    /** Whether a word shows that the name it is part of is a body's. */
    static boolean isOfBodyName(String key) {
        return IN_BODY_NAMES.contains(key);
    }

    /** Whether two nouns may mean the same person. */
    public static boolean alike(String noun, String other) {
        return noun.equals(other)
                || PERSONS.stream().anyMatch(row -> row.nouns.contains(noun) && row.nouns.contains(other));
    }

    /** Whether a body of that name may be called by the noun. */
    public static boolean fits(String noun, List<String> name) {
        return BODIES.stream()
                .anyMatch(row -> row.nouns.contains(noun) && name.stream().anyMatch(row.names::contains));
    }

    /** The side that an adjective tells, by the first word of its row. */
    public static Optional<String> side(String key) {
        for (int i = 0; i < PARTIES.size(); i++) {
            if (PARTIES.get(i).nouns.contains(key)) {
                return Optional.of("side " + i);
            }
        }
        return Optional.empty();
    }
}
