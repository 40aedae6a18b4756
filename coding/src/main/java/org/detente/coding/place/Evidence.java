package org.detente.coding.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.detente.coding.place.gazetteer.Gazetteer;
import org.detente.coding.place.gazetteer.NameKind;
import org.detente.model.PlaceLevel;

/** Weighs the names of one article against each other. */
final class Evidence {
    /** People that a place without a known number is taken to have. */
    private static final double FEW = 100;

    /** Kilometres in which what speaks for nearness falls to a third. */
    private static final double NEAR = 100;

    /** Candidates of another name that are looked at for nearness, and how likely they must be. */
    private static final int MOST = 3;

    private static final double LIKELY = 0.1;

    /** Names before and behind that are looked at for nearness, in the order in which the text first has them. */
    private static final int AROUND = 40;

    private static final double LOG_2 = Math.log(2);

    /** Where most outlets write in English. */
    private static final Set<String> ENGLISH = Set.of("USA", "GBR", "CAN", "AUS", "NZL", "IRL", "ZAF");

    private final Gazetteer gazetteer;
    private final List<Naming> namings;
    private final OutletHome home;
    private boolean first = true;

    Evidence(Gazetteer gazetteer, List<Naming> namings, OutletHome home) {
        this.gazetteer = gazetteer;
        this.namings = namings;
        this.home = home;
    }

    /** Sets all features of all candidates by what is believed of the names so far. */
    void weigh() {
        if (first) {
            namings.forEach(this::weighAlone);
            namings.forEach(this::guess);
            first = false;
        }
        Support all = new Support(gazetteer);
        namings.forEach(naming -> all.add(naming, 1));
        List<List<Weighed>> likely = namings.stream().map(this::likelyTowns).toList();
        double spread = all.spread();
        for (int i = 0; i < namings.size(); i++) {
            Naming naming = namings.get(i);
            all.add(naming, -1);
            for (Weighed candidate : naming.candidates()) {
                all.weigh(candidate);
                candidate.set(Feature.CAPITAL_ABROAD, spread * candidate.get(Feature.CAPITAL));
                candidate.set(Feature.TOWN_FAME_ABROAD, spread * candidate.get(Feature.TOWN_FAME));
                weighNearness(candidate, i, likely);
                weighBeside(candidate, naming);
            }
            all.add(naming, 1);
        }
    }

    /** What a candidate has by itself. */
    private void weighAlone(Naming naming) {
        double most = naming.candidates().stream()
                .mapToDouble(c -> people(c.place()))
                .max()
                .orElse(0);
        for (Weighed candidate : naming.candidates()) {
            int place = candidate.place();
            PlaceLevel level = gazetteer.level(place);
            double people = people(place);
            candidate.set(level.isTown() ? Feature.TOWN_PEOPLE : Feature.AREA_PEOPLE, people - 2);
            candidate.set(Feature.TOWN_FAME, Math.log(1 + gazetteer.spellings(place)) / LOG_2);
            candidate.set(Feature.FEWER_PEOPLE, most - people);
            switch (level) {
                case CONTINENT -> candidate.set(Feature.CONTINENT, 1);
                case REGION -> candidate.set(Feature.REGION, 1);
                case COUNTRY -> candidate.set(Feature.COUNTRY, 1);
                case STATE -> candidate.set(Feature.STATE, 1);
                case DISTRICT -> candidate.set(Feature.DISTRICT, 1);
                case QUARTER -> candidate.set(Feature.QUARTER, 1);
                case CITY -> {}
            }
            candidate.set(Feature.CAPITAL, gazetteer.seat(place) == 3 ? 1 : 0);
            candidate.set(Feature.ALTERNATE_NAME, candidate.kind() == NameKind.ALTERNATE ? 1 : 0);
            candidate.set(Feature.SHORT_NAME, candidate.kind() == NameKind.SHORT ? 1 : 0);
            candidate.set(Feature.ADJECTIVE, candidate.kind() == NameKind.ADJECTIVE ? 1 : 0);
            weighTold(candidate, level, naming.told());
            Optional<String> country = gazetteer.country(place);
            if (home.country().isPresent() && country.isPresent()) {
                boolean same = home.country().equals(country);
                candidate.set(same ? Feature.OUTLET_COUNTRY : Feature.OUTLET_ABROAD, 1);
            }
            boolean namesake = naming.isCalled(home.town())
                    && country.filter(ENGLISH::contains).isPresent();
            candidate.set(Feature.OUTLET_NAMESAKE, namesake ? 1 : 0);
        }
    }

    private static void weighTold(Weighed candidate, PlaceLevel level, Set<PlaceLevel> told) {
        if (!told.isEmpty()) {
            boolean same = told.contains(level) || (level == PlaceLevel.QUARTER && told.contains(PlaceLevel.CITY));
            candidate.set(same ? Feature.LEVEL_TOLD : Feature.OTHER_LEVEL_TOLD, 1);
        }
    }

    /** Before anything is known of the other names: in proportion to the people, states and countries tenfold. */
    private void guess(Naming naming) {
        double sum = 0;
        for (Weighed candidate : naming.candidates()) {
            double people = Math.pow(10, people(candidate.place()));
            double guess = people
                    * (gazetteer.level(candidate.place()).compareTo(PlaceLevel.STATE) <= 0 ? 10 : 1)
                    * (candidate.kind() == NameKind.NAME ? 1 : 0.1);
            candidate.believe(guess);
            sum += guess;
        }
        for (Weighed candidate : naming.candidates()) {
            candidate.believe(candidate.belief() / sum);
        }
    }

    private double people(int place) {
        return Math.log10(Math.max(FEW, gazetteer.population(place)));
    }

    private void weighBeside(Weighed candidate, Naming naming) {
        if (!naming.beside().isEmpty()) {
            boolean inside = naming.beside().stream()
                    .anyMatch(area -> area.candidates().stream()
                            .anyMatch(a -> a.belief() > LIKELY
                                    && a.place() != candidate.place()
                                    && gazetteer.isInside(candidate.place(), a.place())));
            candidate.set(Feature.BESIDE, inside ? 1 : 0);
            candidate.set(Feature.NOT_BESIDE, inside ? 0 : 1);
        }
        if (!naming.held().isEmpty()) {
            boolean holds = naming.held().stream()
                    .anyMatch(town -> town.candidates().stream()
                            .anyMatch(t -> t.place() != candidate.place()
                                    && gazetteer.isInside(t.place(), candidate.place())));
            candidate.set(Feature.HOLDS, holds ? 1 : 0);
        }
    }

    private List<Weighed> likelyTowns(Naming naming) {
        return naming.candidates().stream()
                .filter(c -> c.belief() > LIKELY && gazetteer.level(c.place()).compareTo(PlaceLevel.STATE) > 0)
                .sorted((a, b) -> Double.compare(b.belief(), a.belief()))
                .limit(MOST)
                .toList();
    }

    private void weighNearness(Weighed candidate, int own, List<List<Weighed>> likely) {
        candidate.set(Feature.NEARNESS, 0);
        if (gazetteer.level(candidate.place()).compareTo(PlaceLevel.STATE) <= 0) {
            return;
        }
        double sum = 0;
        double most = 0;
        int end = Math.min(likely.size(), own + AROUND + 1);
        for (int i = Math.max(0, own - AROUND); i < end; i++) {
            if (i == own || likely.get(i).isEmpty()) {
                continue;
            }
            double near = 0;
            for (Weighed other : likely.get(i)) {
                if (other.place() != candidate.place()) {
                    double distance = gazetteer.distance(candidate.place(), other.place());
                    near += other.belief() * Math.exp(-distance / NEAR);
                }
            }
            sum += near;
            most++;
        }
        candidate.set(Feature.NEARNESS, most == 0 ? 0 : sum / most);
    }

    /** What the names of an article say for each country, state and district. */
    private static final class Support {
        private final Gazetteer gazetteer;
        private final Map<String, Double> countries = new HashMap<>();
        private final Map<Integer, Double> units = new HashMap<>();
        private final Map<Integer, Double> named = new HashMap<>();
        private final Map<String, Double> countriesNamed = new HashMap<>();
        private double all;

        Support(Gazetteer gazetteer) {
            this.gazetteer = gazetteer;
        }

        void add(Naming naming, int sign) {
            if (naming.candidates().isEmpty()) {
                return;
            }
            double weight = sign * naming.importance();
            all += weight;
            for (Weighed candidate : naming.candidates()) {
                double share = weight * candidate.belief();
                int place = candidate.place();
                PlaceLevel level = gazetteer.level(place);
                gazetteer.country(place).ifPresent(code -> {
                    countries.merge(code, share, Double::sum);
                    if (level == PlaceLevel.COUNTRY) {
                        countriesNamed.merge(code, sign * candidate.belief(), Double::sum);
                    }
                });
                for (int unit : units(place)) {
                    units.merge(unit, share, Double::sum);
                }
                if (level == PlaceLevel.STATE || level == PlaceLevel.DISTRICT) {
                    named.merge(place, sign * candidate.belief(), Double::sum);
                }
            }
        }

        void weigh(Weighed candidate) {
            int place = candidate.place();
            String country = gazetteer.country(place).orElse("");
            int state = gazetteer.level(place) == PlaceLevel.STATE
                    ? place
                    : gazetteer.state(place).orElse(-1);
            int district = gazetteer.level(place) == PlaceLevel.DISTRICT
                    ? place
                    : gazetteer.district(place).orElse(-1);
            candidate.set(Feature.COUNTRY_SUPPORT, share(countries.getOrDefault(country, 0.0)));
            candidate.set(Feature.STATE_SUPPORT, share(units.getOrDefault(state, 0.0)));
            candidate.set(Feature.DISTRICT_SUPPORT, share(units.getOrDefault(district, 0.0)));
            candidate.set(Feature.COUNTRY_NAMED, one(countriesNamed.getOrDefault(country, 0.0)));
            candidate.set(Feature.STATE_NAMED, one(named.getOrDefault(state, 0.0)));
            candidate.set(Feature.DISTRICT_NAMED, one(named.getOrDefault(district, 0.0)));
        }

        /** 0 where all names lie in one country, towards 1 where each lies in another (Simpson's index of diversity). */
        double spread() {
            double sum = countries.values().stream().mapToDouble(v -> v).sum();
            return sum <= 0
                    ? 0
                    : 1
                            - countries.values().stream()
                                    .mapToDouble(v -> v / sum * v / sum)
                                    .sum();
        }

        private double share(double value) {
            return all < 1e-9 ? 0 : Math.max(0, value / (all + 1));
        }

        private static double one(double value) {
            return Math.max(0, Math.min(1, value));
        }

        private List<Integer> units(int place) {
            List<Integer> units = new ArrayList<>();
            OptionalInt state = gazetteer.state(place);
            OptionalInt district = gazetteer.district(place);
            state.ifPresent(units::add);
            district.ifPresent(units::add);
            if (gazetteer.level(place) == PlaceLevel.STATE || gazetteer.level(place) == PlaceLevel.DISTRICT) {
                units.add(place);
            }
            return units;
        }
    }
}
