package org.detente.coding.affairs.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;

/** Makes one of all that a text tells of the same meeting. */
final class Merger {
    private static final int NEAR = 2;
    private static final int FAR = 12;

    private Merger() {}

    /** One telling a meeting, in the order in which they are first told; what says too little to be told apart is left out. */
    static List<Telling> merged(List<Telling> tellings) {
        List<Telling> merged = new ArrayList<>();
        for (Telling telling : tellings) {
            int same = -1;
            for (int i = merged.size() - 1; i >= 0 && same < 0; i--) {
                if (areOne(merged.get(i), telling)) {
                    same = i;
                }
            }
            if (same >= 0) {
                merged.set(same, joined(merged.get(same), telling));
            } else {
                merged.add(telling);
            }
        }
        return merged.stream().filter(Telling::isAnchored).toList();
    }

    private static boolean areOne(Telling one, Telling other) {
        boolean held = one.status() == MeetingStatus.HELD && other.status() == MeetingStatus.HELD;
        boolean near = other.line() - one.line() <= (held ? FAR : NEAR);
        boolean dated = one.date().isPresent() && other.date().isPresent();
        if (dated && !sameDate(one.date().get(), other.date().get())) {
            return false;
        }
        if (one.place().isPresent()
                && other.place().isPresent()
                && !one.place().get().name().equals(other.place().get().name())
                && !dated) {
            return false;
        }
        boolean forum = one.forum().isPresent()
                && other.forum().isPresent()
                && sameForum(one.forum().get(), other.forum().get());
        boolean parties = sameParties(one.parties(), other.parties());
        if (!parties && !forum) {
            return false;
        }
        boolean stepOn =
                isOpen(one.status()) && isAhead(other.status()) && (dated || other.status() != MeetingStatus.PROPOSED);
        boolean sameTime =
                one.status() == other.status() || stepOn || (dated && isAhead(one.status()) && isAhead(other.status()));
        boolean sameDay = dated
                && one.date().get().day().isPresent()
                && other.date().get().day().isPresent();
        return dated ? sameTime || sameDay : near && sameTime;
    }

    /** Whether a status is that of a meeting that has not been. */
    private static boolean isAhead(MeetingStatus status) {
        return status != MeetingStatus.HELD;
    }

    private static boolean isOpen(MeetingStatus status) {
        return status == MeetingStatus.SCHEDULED || status == MeetingStatus.PROPOSED;
    }

    private static boolean sameDate(PartialDate one, PartialDate other) {
        PartialDate.Precision coarser =
                one.precision().compareTo(other.precision()) > 0 ? one.precision() : other.precision();
        return new PartialDate(one.first(), coarser).equals(new PartialDate(other.first(), coarser));
    }

    private static boolean sameParties(Set<String> one, Set<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.retainAll(other);
        return both.size() >= Math.min(2, Math.min(one.size(), other.size()));
    }

    private static boolean sameForum(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private static Telling joined(Telling one, Telling other) {
        Set<String> parties = new LinkedHashSet<>(one.parties());
        if (other.named() && !one.named()) {
            parties = new LinkedHashSet<>(other.parties());
        }
        boolean better = one.date().isEmpty() && other.date().isPresent();
        Optional<PartialDate> date = one.date();
        if (better
                || (other.date().isPresent()
                        && other.date()
                                        .get()
                                        .precision()
                                        .compareTo(one.date().get().precision())
                                < 0)) {
            date = other.date();
        }
        MeetingStatus status =
                other.status() == MeetingStatus.SCHEDULED && isSettled(one.status()) ? one.status() : other.status();
        return new Telling(
                other.line(),
                better ? other.words() : one.words(),
                parties,
                one.named() || other.named(),
                one.recalled() && other.recalled(),
                one.implied() && other.implied(),
                one.forum().or(other::forum),
                one.topic().or(other::topic),
                date,
                status == MeetingStatus.POSTPONED ? other.movedTo().or(one::movedTo) : Optional.empty(),
                one.place().or(other::place),
                status);
    }

    private static boolean isSettled(MeetingStatus status) {
        return status == MeetingStatus.CANCELLED
                || status == MeetingStatus.POSTPONED
                || status == MeetingStatus.PROPOSED;
    }
}
