package org.detente.record.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.detente.model.PartialDate;

/**
 * A question about two sides: actors, or groups of them.
 *
 * @param codeA code of one actor, any sector ({@code RUS}), or name of a group
 * @param codeB the other
 * @param membersA who is meant by the first, and when; the actor itself where it is no group
 * @param membersB the same of the other
 * @param from first day; with a bound, what has no date is left out, and a date known to the month or year counts where
 *     any of its days does
 * @param to last day
 */
public record RelationQuery(
        String codeA,
        String codeB,
        List<Member> membersA,
        List<Member> membersB,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {
    public RelationQuery {
        membersA = List.copyOf(membersA);
        membersB = List.copyOf(membersB);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        if (codeA.equals(codeB)) {
            throw new IllegalArgumentException("a relation has two sides; both are " + codeA);
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("no day is from " + from.get() + " to " + to.get());
        }
        Set<String> both = codes(membersA);
        both.retainAll(codes(membersB));
        if (!both.isEmpty()) {
            throw new IllegalArgumentException(codeA + " and " + codeB + " are no two sides: "
                    + both.stream().sorted().collect(Collectors.joining(", ")) + " would be on both");
        }
    }

    /** A question about two actors. */
    public RelationQuery(String codeA, String codeB, Optional<LocalDate> from, Optional<LocalDate> to) {
        this(codeA, codeB, List.of(Member.always(codeA)), List.of(Member.always(codeB)), from, to);
    }

    /** All that is known about two actors. */
    public static RelationQuery of(String codeA, String codeB) {
        return new RelationQuery(codeA, codeB, Optional.empty(), Optional.empty());
    }

    /** Whether neither side is a group. */
    public boolean isPair() {
        return membersA.equals(List.of(Member.always(codeA))) && membersB.equals(List.of(Member.always(codeB)));
    }

    /** The codes of the first side, of whatever time. */
    public Set<String> codesA() {
        return codes(membersA);
    }

    /** The codes of the other side. */
    public Set<String> codesB() {
        return codes(membersB);
    }

    /** Whether a date may be in the days asked for; any may where none are. */
    public boolean covers(PartialDate date) {
        return from.map(day -> !date.last().isBefore(day)).orElse(true)
                && to.map(day -> !date.first().isAfter(day)).orElse(true);
    }

    private static Set<String> codes(List<Member> members) {
        return members.stream().map(Member::code).collect(Collectors.toSet());
    }
}
