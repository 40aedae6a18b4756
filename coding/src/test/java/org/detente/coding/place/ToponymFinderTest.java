package org.detente.coding.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.detente.coding.place.gazetteer.Gazetteer;
import org.detente.text.TextAnalyzer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ToponymFinderTest {
    private static final ToponymFinder FINDER = new ToponymFinder(Gazetteer.standard());

    @Test
    void takesTheLongestName() {
        assertThat(places("He was born in New Jersey and lives in South Korea."))
                .containsExactly("New Jersey", "South Korea");
    }

    @Test
    void adjectivesAreNoPlacesButTellWhatTheTextIsAbout() {
        ToponymFinder.Found found = FINDER.find(TextAnalyzer.analyze("American and European firms met Iraqi envoys."));
        assertThat(found.places()).isEmpty();
        assertThat(found.adjectives()).extracting(Toponym::text).containsExactly("American", "European", "Iraqi");
    }

    @Test
    void aPartOfALongerNameIsNoPlace() {
        assertThat(places("Paris Hilton read the Washington Post at the University of Texas."))
                .isEmpty();
        assertThat(places("The Moscow Times wrote about Chelsea Clinton.")).isEmpty();
    }

    @Test
    void aStateBeforeATitleIsAPlace() {
        assertThat(places("The bill was signed by Texas Gov. Una Vance.")).containsExactly("Texas");
    }

    @Test
    void aSurnameIsNoTown() {
        assertThat(places("Una Stafford resigned. Stafford blamed the council."))
                .isEmpty();
    }

    @Test
    void aSmallTownNeedsAWordThatSpeaksOfPlaces() {
        assertThat(places("The road through Leadville was closed.")).containsExactly("Leadville");
        assertThat(places("We thanked Leadville for it.")).isEmpty();
    }

    @Test
    void capitalsTellTheCountryFromThePronoun() {
        assertThat(places("They told us that the US would help us.")).containsExactly("US");
    }

    @Test
    void weekdaysAndMonthsEndAName() {
        assertThat(places("They meet in Geneva Monday.")).containsExactly("Geneva");
    }

    @Test
    void hostileTextIsReadInTime() {
        String capitals = "Paris ".repeat(30_000);
        String linked = "San de la ".repeat(30_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            places(capitals);
            places(linked);
        });
    }

    private static List<String> places(String text) {
        return FINDER.find(TextAnalyzer.analyze(text)).places().stream()
                .map(Toponym::text)
                .toList();
    }
}
