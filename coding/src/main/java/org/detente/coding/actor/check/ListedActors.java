package org.detente.coding.actor.check;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.coding.actor.ActorFile;
import org.detente.coding.actor.Table;

/**
 * The rows that are checked, and what they are checked against.
 *
 * @param terms rows with a role
 * @param bodies rows without one
 * @param states empty where a user's file is checked
 * @param actors by code the row of each state, body and group, the program's included
 */
record ListedActors(
        String source,
        List<ListedTerm> terms,
        List<Table.Row> bodies,
        List<Table.Row> states,
        Map<String, Table.Row> actors) {
    private static final String KOSOVO = "XKX";

    ListedActors {
        terms = List.copyOf(terms);
        bodies = List.copyOf(bodies);
        states = List.copyOf(states);
        actors = Map.copyOf(actors);
    }

    static ListedActors ofProgram() {
        List<Table.Row> rows = Stream.of(ActorFile.LEADERS, ActorFile.PEOPLE, ActorFile.BODIES)
                .flatMap(file -> file.rows().stream())
                .toList();
        return of("the program's lists", rows, ActorFile.COUNTRIES.rows());
    }

    static ListedActors ofUser(Path file) {
        return of(file.toString(), ActorFile.LEADERS.rows(file), List.of());
    }

    private static ListedActors of(String source, List<Table.Row> rows, List<Table.Row> states) {
        List<Table.Row> bodies =
                rows.stream().filter(r -> r.get("role").isEmpty()).toList();
        Map<String, Table.Row> actors = new HashMap<>();
        Stream.of(bodies, ActorFile.COUNTRIES.rows(), ActorFile.BODIES.rows())
                .flatMap(List::stream)
                .forEach(row -> actors.putIfAbsent(row.get("code"), row));
        List<ListedTerm> terms = rows.stream()
                .filter(r -> !r.get("role").isEmpty())
                .map(ListedTerm::of)
                .toList();
        return new ListedActors(source, terms, bodies, states, actors);
    }

    /** ISO 3166-1 alpha-3, and the code in common use for Kosovo. */
    static Set<String> isoCodes() {
        Set<String> codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        codes.add(KOSOVO);
        return codes;
    }
}
