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
    static List<Found> of(List<Found> first, List<Found> second) {
        List<Found> joined = new ArrayList<>();
        List<Found> left = new ArrayList<>(second);
        for (Found row : first) {
            boolean isTold = joined.stream().anyMatch(other -> areOne(other.report(), row.report()));
            Optional<Found> same = left.stream()
                    .filter(other ->
                            areOne(row, other) && (!isTold || other.words().overlaps(row.words())))
                    .min(Comparator.comparing(other -> !other.words().overlaps(row.words())));
            same.ifPresent(left::remove);
            Found kept = same.map(row::as).orElse(row);
            if (same.isPresent() || joined.stream().noneMatch(other -> areOne(other, row))) {
                joined.add(kept);
            }
        }
        left.stream()
                .filter(row -> joined.stream().noneMatch(other -> areOne(other, row)))
                .forEach(joined::add);
        joined.sort(Comparator.comparing(row -> row.report().evidence().span()));
        return joined;
    }

    /** The meetings, each once as it stands first, in the order of the text. */
    static List<Found> each(List<Found> rows) {
        List<Found> kept = new ArrayList<>();
        rows.stream()
                .filter(row -> kept.stream().noneMatch(other -> isToldAgain(other, row)))
                .forEach(kept::add);
        kept.sort(Comparator.comparing((Found row) -> row.report().evidence().span())
                .thenComparing(Found::words));
        return kept;
    }

    /** Whether both are tellings of one meeting: at no different times, by the same sides, or in one sentence on one day in one place by a common side. */
    static boolean isToldAgain(Found one, Found other) {
        return areOne(one.report(), other.report())
                && (sameSides(one.report(), other.report()) || areBeside(one.report(), other.report()));
    }

    /** "A meeting of the council will take place in Brussels on Monday": the verb may seem to tell of others. */
    private static boolean areBeside(MeetingReport one, MeetingReport other) {
        return one.evidence().span().equals(other.evidence().span())
                && one.date().isPresent()
                && one.date().equals(other.date())
                && one.place().isPresent()
                && one.place().equals(other.place())
                && one.parties().stream().anyMatch(other.parties()::contains);
    }

    private static boolean areOne(Found one, Found other) {
        return areOne(one.report(), other.report()) && !areTwo(one, other);
    }

    /** Two meetings of one sentence: told by different words, of different sides. */
    private static boolean areTwo(Found one, Found other) {
        return !one.words().overlaps(other.words()) && !sameSides(one.report(), other.report());
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
