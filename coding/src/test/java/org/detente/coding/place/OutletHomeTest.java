package org.detente.coding.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.detente.coding.place.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletHomeTest {
    private static final Gazetteer PLACES = Gazetteer.standard();

    @ParameterizedTest
    @CsvSource({
        "ledger.ru, RUS",
        "https://www.ledger.ru/2022/a.html, RUS",
        "ledger.co.uk, GBR",
        "ledger.com.au, AUS",
        "LEDGER.IE, IRL"
    })
    void theEndingOfTheAddressTellsTheCountry(String address, String country) {
        assertThat(OutletHome.of(address, PLACES).country()).contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger.com", "ledger.tv", "Ledger", "", "https://", "..", "localhost/a.ru"})
    void otherAddressesTellNone(String address) {
        assertThat(OutletHome.of(address, PLACES).country()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.columbuspost.com/a, columbus",
        "thelincolnbanner.com, lincoln",
        "newlondontimes.com, new london",
        "Lincoln Banner, lincoln",
        "news.kansascitypost.com, kansas city"
    })
    void theNameTellsTheTown(String address, String town) {
        assertThat(OutletHome.of(address, PLACES).town()).contains(town);
    }

    @Test
    void aNameWithoutATownTellsNone() {
        assertThat(OutletHome.of("Northgate Wire", PLACES).town()).isEmpty();
        assertThat(OutletHome.of("dailynews.com", PLACES).town()).isEmpty();
        assertThat(OutletHome.of("a".repeat(100_000) + ".com", PLACES).town()).isEmpty();
    }
}
