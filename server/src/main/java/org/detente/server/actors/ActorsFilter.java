package org.detente.server.actors;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.record.query.Member;
import org.detente.server.web.Refusal;

/**
 * Which actors are meant.
 *
 * @param name with which a word of the name, or the code, begins; any where empty
 * @param kind what they are
 * @param region in which they lie
 * @param group code of a group that they are or were members of
 */
public record ActorsFilter(String name, Optional<ActorKind> kind, Optional<String> region, Optional<String> group) {
    public ActorsFilter {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(region);
        Objects.requireNonNull(group);
    }

    /**
     * Checks what was typed.
     *
     * @throws Refusal where there is no such kind, region or group, by the parameters {@code kind}, {@code region} and {@code group}
     */
    public static ActorsFilter of(
            Optional<String> name,
            Optional<String> kind,
            Optional<String> region,
            Optional<String> group,
            Sides sides) {
        return new ActorsFilter(
                name.orElse(""),
                kind.map(word -> Arrays.stream(ActorKind.values())
                        .filter(one -> one.word().equals(word))
                        .findFirst()
                        .orElseThrow(() ->
                                Refusal.parameter("kind", "There is no such kind", "Give state, body or other."))),
                region.map(word -> {
                    if (!Regions.usual().names().contains(word)) {
                        throw Refusal.parameter(
                                "region",
                                "There is no such region",
                                "Known are " + String.join(", ", Regions.usual().names()) + ".");
                    }
                    return word;
                }),
                group.map(word -> sides.group(word)
                        .orElseThrow(() ->
                                Refusal.parameter("group", "There is no such group", "Give EU, NATO, G7 or the like."))
                        .code()));
    }

    /** Whether nothing is left out. */
    public boolean isOpen() {
        return name.isEmpty() && kind.isEmpty() && region.isEmpty() && group.isEmpty();
    }

    /** Whether these are meant, by the members of the group. */
    boolean fits(ActorEntry actor, Set<String> members) {
        return kind.map(one -> actor.kind() == one).orElse(true)
                && region.map(one -> Regions.usual().states(one).contains(actor.code()))
                        .orElse(true)
                && (group.isEmpty() || members.contains(actor.code()))
                && begins(actor);
    }

    private boolean begins(ActorEntry actor) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || (" " + actor.name().toLowerCase(Locale.ROOT)).contains(" " + wanted)
                || actor.code().toLowerCase(Locale.ROOT).startsWith(wanted);
    }

    /** The codes of all who are or were members of the group. */
    Set<String> members(Sides sides) {
        Set<String> codes = new TreeSet<>();
        group.flatMap(sides::group)
                .ifPresent(known -> known.members().stream().map(Member::code).forEach(codes::add));
        return codes;
    }
}
