package org.detente.coding.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.detente.model.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameoCodeTest {
    @ParameterizedTest
    @CsvSource({
        "AGREE, 030",
        "CONSULT, 040",
        "SUPPORT, 050",
        "CONCEDE, 080",
        "COOPERATE, 060",
        "AID, 070",
        "RETREAT, 087",
        "REQUEST, 100",
        "ACCUSE, 110",
        "REJECT, 120",
        "THREATEN, 130",
        "PROTEST, 140",
        "SANCTION, 160",
        "MOBILIZE, 150",
        "COERCE, 170",
        "ASSAULT, 180",
    })
    void aTypeIsWorthWhatItsMostGeneralCodeIs(EventType type, String code) {
        assertThat(Codebook.standard().code(code)).hasValueSatisfying(known -> {
            assertThat(known.type()).isEqualTo(type);
            assertThat(known.goldstein()).isEqualTo(type.goldstein());
        });
    }
}
