package org.detente.coding.affairs.trained;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.detente.model.MeetingReport;
import org.detente.model.PartialDate;

/** Makes one list of meetings that were read in two ways. */
final class Agreement {
    private static final int PAIR = 2;

    private Agreement() {}

    /** All meetings, each once, in the order of the text; of two readings of one meeting the second way's. */
    static List<MeetingReport> of(List<MeetingReport> first, List<MeetingReport> second) {
        List<MeetingReport> joined = new ArrayList<>();
        List<MeetingReport> left = new ArrayList<>(second);
        for (MeetingReport row : first) {
            Optional<MeetingReport> same =
                    left.stream().filter(other -> areOne(row, other)).findFirst();
            same.ifPresent(left::remove);
            MeetingReport kept = same.orElse(row);
            if (same.isPresent() || joined.stream().noneMatch(other -> areOne(other, row))) {
                joined.add(kept);
            }
        }
        left.stream()
                .filter(row -> joined.stream().noneMatch(other -> areOne(other, row)))
                .forEach(joined::add);
        joined.sort(Comparator.comparing(row -> row.evidence().span()));
        return joined;
    }

    /** Whether two rows of one article are of one meeting: at no different times, and of the same sentence or of the same sides and day. */
    static boolean areOne(MeetingReport one, MeetingReport other) {
        if (one.date().isPresent()
                && other.date().isPresent()
                && !overlap(one.date().get(), other.date().get())) {
            return false;
        }
        boolean dated = one.date().isPresent() && other.date().isPresent();
        return one.evidence().span().overlaps(other.evidence().span()) || (dated && sameSides(one, other));
    }

    private static boolean overlap(PartialDate one, PartialDate other) {
        return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
    }

    private static boolean sameSides(MeetingReport one, MeetingReport other) {
        long common = one.parties().stream().filter(other.parties()::contains).count();
        int fewer = Math.min(one.parties().size(), other.parties().size());
        return common >= Math.min(PAIR, fewer);
    }
}
