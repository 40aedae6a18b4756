package org.detente.coding.place.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.detente.model.PlaceLevel;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final Gazetteer PLACES = Gazetteer.standard();

    private static final Set<String> COUNTRIES = countries();

    @Test
    void everyPlaceHasAPointOnEarthAndAKnownCountry() {
        assertThat(PLACES.size()).isGreaterThan(250_000);
        assertThat(IntStream.range(0, PLACES.size())).allSatisfy(place -> {
            if (Math.abs(PLACES.lat(place)) > 90
                    || Math.abs(PLACES.lon(place)) > 180
                    || !PLACES.country(place).map(COUNTRIES::contains).orElse(true)) {
                throw new AssertionError(PLACES.place(place));
            }
        });
    }

    @Test
    void anIdentifierStandsForOnePlace() {
        Set<Long> seen = new HashSet<>();
        IntStream.range(0, PLACES.size())
                .forEach(place -> PLACES.geonamesId(place)
                        .ifPresent(id ->
                                assertThat(seen.add(id)).as("GeoNames %d", id).isTrue()));
    }

    @Test
    void unitsAreOfTheLevelThatTheyAreNamedFor() {
        assertThat(IntStream.range(0, PLACES.size()).filter(GazetteerTest::hasWrongUnit))
                .isEmpty();
    }

    @Test
    void knowsTownsStatesAndCountriesByNameAndIdentifier() {
        assertThat(largest("Geneva", PlaceLevel.CITY)).isEqualTo(2660646);
        assertThat(largest("New Jersey", PlaceLevel.STATE)).isEqualTo(5101760);
        assertThat(largest("N.J.", PlaceLevel.STATE)).isEqualTo(5101760);
        assertThat(largest("Georgia", PlaceLevel.COUNTRY)).isEqualTo(614540);
        assertThat(largest("Georgia", PlaceLevel.STATE)).isEqualTo(4197000);
        assertThat(largest("Europe", PlaceLevel.CONTINENT)).isEqualTo(6255148);
    }

    @Test
    void aTownLiesInItsStateAndCountry() {
        int atlanta = place("Atlanta", PlaceLevel.CITY);
        assertThat(PLACES.isInside(atlanta, place("Georgia", PlaceLevel.STATE))).isTrue();
        assertThat(PLACES.isInside(atlanta, place("Georgia", PlaceLevel.COUNTRY)))
                .isFalse();
        assertThat(PLACES.isInside(atlanta, place("United States", PlaceLevel.COUNTRY)))
                .isTrue();
    }

    @Test
    void anAdjectiveNamesNoPlaceButItsCountry() {
        assertThat(PLACES.bearers("Iraqi")).isNotEmpty().allMatch(bearer -> bearer.kind() == NameKind.ADJECTIVE);
    }

    @Test
    void measuresAlongTheSphere() {
        // a degree of latitude; London to Paris
        assertThat(Gazetteer.kilometres(0, 0, 1, 0)).isCloseTo(111.2, within(0.1));
        assertThat(Gazetteer.kilometres(51.507, -0.128, 48.857, 2.352)).isCloseTo(344, within(2.0));
        assertThat(Gazetteer.kilometres(0, 179.5, 0, -179.5)).isCloseTo(111.2, within(0.1));
    }

    @Test
    void namesNobodyBearsHaveNoBearers() {
        assertThat(PLACES.bearers("Xyzzyqk")).isEmpty();
        assertThat(PLACES.bearers("")).isEmpty();
    }

    private static boolean hasWrongUnit(int place) {
        OptionalInt state = PLACES.state(place);
        OptionalInt district = PLACES.district(place);
        return (state.isPresent() && PLACES.level(state.getAsInt()) != PlaceLevel.STATE)
                || (district.isPresent() && PLACES.level(district.getAsInt()) != PlaceLevel.DISTRICT);
    }

    private static int place(String name, PlaceLevel level) {
        return PLACES.bearers(name).stream()
                .filter(bearer -> bearer.kind() == NameKind.NAME)
                .map(Bearer::place)
                .filter(place -> PLACES.level(place) == level)
                .max((a, b) -> Integer.compare(PLACES.population(a), PLACES.population(b)))
                .orElseThrow();
    }

    private static long largest(String name, PlaceLevel level) {
        return PLACES.geonamesId(place(name, level)).orElseThrow();
    }

    private static Set<String> countries() {
        Set<String> codes = new HashSet<>(Set.of("XKX", "ANT", "SCG"));
        for (String two : Locale.getISOCountries()) {
            codes.add(new Locale("", two).getISO3Country());
        }
        return codes;
    }
}
