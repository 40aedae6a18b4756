package org.detente.coding.actor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.model.PartialDate;
import org.detente.model.Sector;

/**
 * A person with the offices held.
 *
 * @param name as the record shows it
 * @param surnames forms that stand alone after the full name ("Xi", "bin Salman")
 * @param lesser those of the surnames that alone mean a better known bearer
 * @param gender M or F where known
 * @param terms by date of taking office
 * @param learnt whether only texts told of the person, so that a term's dates say when it was seen and not when it ended
 */
public record Person(
        String name,
        List<String> surnames,
        Set<String> lesser,
        Optional<Gender> gender,
        List<Term> terms,
        boolean learnt) {
    /** A term without a known end lasted until about here, when most of the lists were written. */
    private static final LocalDate LISTED = LocalDate.of(2026, 1, 1);

    private static final Set<String> HEADS = Set.of(
            "president",
            "prime minister",
            "chancellor",
            "king",
            "supreme leader",
            "leader",
            "secretary general",
            "director general",
            "commission president",
            "council president");

    private static final Set<String> FOREIGN =
            Set.of("foreign minister", "foreign secretary", "secretary of state", "high representative");

    public enum Gender {
        M,
        F
    }

    public Person {
        surnames = List.copyOf(surnames);
        lesser = Set.copyOf(lesser);
        terms = List.copyOf(terms);
    }

    /**
     * Time in one office.
     *
     * @param to last day; absent where no end is known
     */
    public record Term(
            String code, Optional<Sector> sector, String role, Optional<PartialDate> from, Optional<PartialDate> to) {
        /** Whether the office was held on each day that the date may mean, give or take some days at either end. */
        public boolean covers(PartialDate date, int slackDays) {
            LocalDate begin = from.map(PartialDate::first).orElse(LocalDate.MIN);
            LocalDate end = to.map(PartialDate::last).orElse(LocalDate.MAX);
            return !date.first().plusDays(slackDays).isBefore(begin)
                    && !date.last().minusDays(slackDays).isAfter(end);
        }

        /** How long it lasted in days, as much as its role is in the news. */
        private double weight() {
            LocalDate begin = from.map(PartialDate::first).orElse(LocalDate.EPOCH);
            LocalDate end = to.map(PartialDate::last).orElse(begin.isBefore(LISTED) ? LISTED : begin.plusYears(1));
            double share = HEADS.contains(role) ? 3 : FOREIGN.contains(role) ? 2 : 0.5;
            return share * ChronoUnit.DAYS.between(begin, end);
        }

        public boolean endedBefore(PartialDate date) {
            return to.isPresent() && to.get().last().isBefore(date.first());
        }
    }

    /** Whether a state or body was ever headed. */
    boolean headedState() {
        return terms.stream().anyMatch(t -> HEADS.contains(t.role()));
    }

    /** The latest office held at the date. */
    public Optional<Term> termAt(PartialDate date) {
        return terms.stream().filter(t -> t.covers(date, 0)).reduce((a, b) -> b);
    }

    /** The state or body acted for last before the end of the list. */
    public Term lastTerm() {
        return terms.get(terms.size() - 1);
    }

    /**
     * The last term for the state or body that was acted for longest, those at its head counting most: whom a text without a
     * date most likely means.
     */
    public Term usualTerm() {
        Map<String, Double> days = new HashMap<>();
        terms.forEach(t -> days.merge(t.code(), t.weight(), Double::sum));
        double most =
                days.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return terms.stream()
                .filter(t -> days.getOrDefault(t.code(), 0.0) == most)
                .reduce((a, b) -> b)
                .orElse(lastTerm());
    }
}
