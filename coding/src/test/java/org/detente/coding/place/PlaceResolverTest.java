package org.detente.coding.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.detente.coding.place.gazetteer.Gazetteer;
import org.detente.model.PlaceLevel;
import org.detente.model.Span;
import org.detente.text.TextAnalyzer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PlaceResolverTest {
    private static final Gazetteer PLACES = Gazetteer.standard();
    private static final PlaceResolver RESOLVER = PlaceResolver.standard();
    private static final ToponymFinder FINDER = new ToponymFinder(PLACES);

    @Test
    void aNameAloneMeansWhatMostReadersThinkOf() {
        assertThat(country("The talks were held in Paris.", "Paris")).isEqualTo("FRA");
        assertThat(country("The envoy flew to Jordan and to Chad.", "Jordan")).isEqualTo("JOR");
        assertThat(country("The envoy flew to Jordan and to Chad.", "Chad")).isEqualTo("TCD");
        assertThat(country("Ministers met in Cairo.", "Cairo")).isEqualTo("EGY");
    }

    @Test
    void anIslandOrProvinceInTheNewsIsNoVillageOfItsName() {
        assertThat(country("An earthquake shook Bali.", "Bali")).isEqualTo("IDN");
        assertThat(country("A volcano on Java threw ash.", "Java")).isEqualTo("IDN");
        assertThat(country("A boat sank off Crete.", "Crete")).isEqualTo("GRC");
        assertThat(country("Prosecutors in Sicily closed the case.", "Sicily")).isEqualTo("ITA");
    }

    @Test
    void theAreaNamedBesideDecides() {
        assertThat(country("The man was arrested in Paris, Texas, on Friday.", "Paris"))
                .isEqualTo("USA");
        assertThat(country("The court sits in Odessa, Texas.", "Odessa")).isEqualTo("USA");
        assertThat(country("Gunmen attacked a mosque in Tripoli, in northern Lebanon.", "Tripoli"))
                .isEqualTo("LBN");
        assertThat(country("Police searched houses in the Venezuelan city of Valencia.", "Valencia"))
                .isEqualTo("VEN");
    }

    @Test
    void theOtherPlacesOfTheArticleDecide() {
        String country =
                "Georgia closed the road. Villagers near Gori and Tbilisi heard shelling, Georgian officials said.";
        String state = "Georgia closed the road. Drivers from Atlanta, Macon and Savannah turned back.";
        assertThat(resolved(country, "Georgia").level()).contains(PlaceLevel.COUNTRY);
        assertThat(resolved(state, "Georgia").level()).contains(PlaceLevel.STATE);
        String ohio = "Drivers from Columbus and Westerville lost an hour in Dublin, the Ohio patrol said.";
        assertThat(country(ohio, "Dublin")).isEqualTo("USA");
    }

    @Test
    void theWordBesideTellsTheLevel() {
        assertThat(resolved("The fire began in Orange County, California.", "Orange County")
                        .level())
                .contains(PlaceLevel.DISTRICT);
        assertThat(resolved("Fighting went on in the province of Idlib in Syria.", "Idlib")
                        .level())
                .contains(PlaceLevel.STATE);
    }

    @Test
    void theSameNameMeansTheSamePlaceThroughout() {
        String text = "Snow closed schools in Paris, Texas. The mayor of Paris said so.";
        List<Resolution> parises = resolve(text).stream()
                .filter(r -> r.toponym().text().equals("Paris"))
                .toList();
        assertThat(parises).hasSize(2);
        assertThat(parises.get(0).place()).isEqualTo(parises.get(1).place());
    }

    @Test
    void anAreaBehindATownMayDifferFromTheSameNameElsewhere() {
        String text = "The firm in Buffalo, New York, and the firm in New York agreed.";
        List<Resolution> both = resolve(text).stream()
                .filter(r -> r.toponym().text().equals("New York"))
                .toList();
        assertThat(both.get(0).level()).contains(PlaceLevel.STATE);
        assertThat(both.get(1).level()).contains(PlaceLevel.CITY);
    }

    @Test
    void ofAnUnknownNameOnlyTheCountryIsTold() {
        String text = "Rebels left Kidal for Qwzzybad, said officials in Bamako and Gao in Mali.";
        Toponym unknown = Toponym.of(text, new Span(text.indexOf("Qwz"), text.indexOf("Qwz") + 8));
        List<Toponym> all =
                new ArrayList<>(FINDER.find(TextAnalyzer.analyze(text)).all());
        all.add(unknown);
        Resolution resolution = RESOLVER.resolve(text, all, OutletHome.UNKNOWN).stream()
                .filter(r -> r.toponym().equals(unknown))
                .findFirst()
                .orElseThrow();
        assertThat(resolution.place().country()).contains("MLI");
        assertThat(resolution.place().lat()).isEmpty();
        assertThat(resolution.place().geonamesId()).isEmpty();
        assertThat(resolution.level()).isEmpty();
    }

    @Test
    void theOutletsHomeDecidesWhereTheTextIsSilent() {
        String text = "The council of Dublin will repair two bridges.";
        List<Toponym> toponyms = FINDER.find(TextAnalyzer.analyze(text)).all();
        OutletHome home = OutletHome.of("https://www.columbuspost.com/a.html", PLACES);
        assertThat(RESOLVER.resolve(text, toponyms, home).get(0).place().country())
                .contains("USA");
        assertThat(RESOLVER.resolve(text, toponyms, OutletHome.UNKNOWN)
                        .get(0)
                        .place()
                        .country())
                .contains("IRL");
    }

    @Test
    void theOrderInWhichToponymsAreGivenChangesNothing() {
        String text = "Police in Cambridge, Massachusetts, told Boston; Springfield and Worcester were warned.";
        List<Toponym> toponyms =
                new ArrayList<>(FINDER.find(TextAnalyzer.analyze(text)).all());
        List<Resolution> forwards = RESOLVER.resolve(text, toponyms, OutletHome.UNKNOWN);
        Collections.reverse(toponyms);
        assertThat(RESOLVER.resolve(text, toponyms, OutletHome.UNKNOWN)).isEqualTo(forwards);
    }

    @Test
    void aTextFullOfNamesIsReadInTime() {
        String text = "In Paris, Texas, near San Antonio, Springfield and Santa Cruz. ".repeat(1_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> resolve(text));
    }

    private static List<Resolution> resolve(String text) {
        return RESOLVER.resolve(text, FINDER.find(TextAnalyzer.analyze(text)).all(), OutletHome.UNKNOWN);
    }

    private static Resolution resolved(String text, String name) {
        Optional<Resolution> found = resolve(text).stream()
                .filter(r -> r.toponym().text().equals(name))
                .findFirst();
        assertThat(found).as("%s in %s", name, text).isPresent();
        return found.orElseThrow();
    }

    private static String country(String text, String name) {
        return resolved(text, name).place().country().orElse("");
    }
}
