package org.detente.server.filter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.dossier.RelationName;
import org.detente.dossier.StateGroup;
import org.detente.record.query.Member;
import org.detente.record.query.RelationQuery;
import org.detente.server.actors.Sides;
import org.detente.server.web.Refusal;

/**
 * Whom a reader means: an actor, a group of states, or two of these.
 *
 * @param codes what an address has: {@code RUS}, {@code EU-RUS}
 * @param title "Russia", "European Union – Russia"
 * @param members who is meant by the one, and when
 * @param others who is meant by the other of two; empty where it is one
 */
public record Who(String codes, String title, List<Member> members, List<Member> others) {
    private static final int MOST_SIMILAR = 5;

    public Who {
        Objects.requireNonNull(codes);
        Objects.requireNonNull(title);
        members = List.copyOf(members);
        others = List.copyOf(others);
    }

    /**
     * Reads "Russia", "RUS-USA", "EU and China".
     *
     * @throws Refusal where nobody is known by this name, or somebody would be on both sides
     */
    static Who of(String typed, String parameter, Sides sides) {
        // a name may itself have a hyphen
        Optional<String> one = sides.find(typed);
        if (one.isPresent()) {
            List<Member> members =
                    sides.group(one.get()).map(StateGroup::members).orElse(List.of(Member.always(one.get())));
            return new Who(one.get(), sides.name(one.get()), members, List.of());
        }
        RelationName two = sides.pair(typed)
                .orElseThrow(
                        () -> Refusal.parameter(parameter, "Nobody is known as “" + typed + "”", advice(typed, sides)));
        try {
            RelationQuery query = sides.query(two, Optional.empty(), Optional.empty());
            return new Who(
                    two.toString(),
                    sides.name(two.a()) + " – " + sides.name(two.b()),
                    query.membersA(),
                    query.membersB());
        } catch (IllegalArgumentException e) {
            throw Refusal.parameter(parameter, String.valueOf(e.getMessage()), "Name two that share no member.");
        }
    }

    private static String advice(String typed, Sides sides) {
        String similar = sides.names().beginning(typed).stream()
                .limit(MOST_SIMILAR)
                .map(sides::name)
                .collect(Collectors.joining(", "));
        return similar.isEmpty()
                ? "Type the name or code of a state, a body or a group, such as Russia or EU, or of two, such as RUS-USA."
                : "Did you mean one of these? " + similar;
    }

    /** What stands in the field: the name of one, the codes of two. */
    String typed() {
        return others.isEmpty() ? title : codes;
    }
}
