package org.detente.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.detente.record.query.Member;

/**
 * A group of states that may stand for a side.
 *
 * @param code as a user names it: {@code EU}, {@code G7}, {@code WEST}
 * @param name its name in words
 * @param members states and the group's own body, each with the days of its membership
 */
public record StateGroup(String code, String name, List<Member> members) {
    public StateGroup {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("the group " + code + " has no member");
        }
    }

    /** The codes of its members on a day, sorted. */
    public List<String> on(LocalDate day) {
        return members.stream()
                .filter(member -> member.from().map(from -> !day.isBefore(from)).orElse(true)
                        && member.to().map(to -> !day.isAfter(to)).orElse(true))
                .map(Member::code)
                .distinct()
                .sorted()
                .toList();
    }
}
