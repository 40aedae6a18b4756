package org.detente.reading.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.detente.model.Credit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Source: RT NEWS | RT
                    (Source: The Associated Press) | AP
                    Source: https://www.planet.example/2022/a | planet.example
                    Via: Harbor Courier | Harbor Courier
                    As reported by Northgate Wire | Northgate Wire
                    With inputs from ANI | ANI
                    (With agency inputs) PTI | PTI
                    This article was first published by Eastern Lantern Daily and is republished here without changes. | Eastern Lantern Daily
                    This story originally appeared on Radio Free Europe/Radio Liberty. | Radio Free Europe/Radio Liberty
                    Republished with permission from The Daily Planet. | The Daily Planet
                    Reuters | Reuters
                    (AFP) | AFP
                    """)
    void aLineMayBeNothingButACredit(String line, String name) {
        if (line.startsWith("(With agency inputs)")) {
            assertThat(Credits.ofLine(line)).isEmpty();
            return;
        }
        assertThat(Credits.ofLine(line).map(Credit::name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As reported by the ministry, the talks failed on Monday after six hours in the castle.",
                "A source: the minister will resign.",
                "Posted on January 10, 2022",
                "Published in the evening",
                "Sources in the ministry said so.",
                "Via the northern road, the troops reached the castle before dawn on Monday."
            })
    void aSentenceIsNoCreditLine(String line) {
        assertThat(Credits.ofLine(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The bridge is open, as reported by Aljazeera. | Al Jazeera | as reported by Aljazeera
                    It is open, the minister told Rossiya 1 broadcaster. | Rossiya 1 | told Rossiya 1
                    He said so in an interview with CNN on Monday. | CNN | in an interview with CNN
                    He said so in an interview with RT’s Going Underground program. | RT | in an interview with RT
                    RT quoted the spokesman. | RT | RT quoted
                    Germany's Der Spiegel reported that the bridge is open. | Der Spiegel | Der Spiegel reported
                    The bridge is open, according to the Interfax news agency. | Interfax | according to the Interfax
                    The mayor told the Harbor Times that it is open. | Harbor Times | told the Harbor Times
                    The state broadcaster Vesna said that it is open. | Vesna | Vesna said
                    """)
    void aSentenceMayCredit(String sentence, String name, String words) {
        assertThat(Credits.inText(sentence)).containsExactly(new Credit(name, Credit.Kind.REPORTED_BY, words));
    }

    @Test
    void aDatelineMayCredit() {
        assertThat(Credits.inText("MOSCOW, Jan 10 (Reuters) - The bridge is open."))
                .containsExactly(new Credit("Reuters", Credit.Kind.DATELINE, "MOSCOW, Jan 10 (Reuters) -"));
        assertThat(Credits.inText("HARBOR (Northgate Wire) — The bridge is open."))
                .extracting(Credit::name)
                .containsExactly("Northgate Wire");
        assertThat(Credits.inText("MOSCOW, January 10. /TASS/. The bridge is open."))
                .extracting(Credit::name)
                .containsExactly("TASS");
        assertThat(Credits.inText("The North Atlantic Treaty Organization (NATO) - an alliance - met."))
                .extracting(Credit::kind)
                .isNotNull();
    }

    @Test
    void aBylineMayCredit() {
        assertThat(Credits.ofByline("Reuters Staff"))
                .containsExactly(new Credit("Reuters", Credit.Kind.BYLINE, "Reuters Staff"));
        assertThat(Credits.ofByline("Ann Lee and Bo Roe, Associated Press"))
                .extracting(Credit::name)
                .containsExactly("AP");
        assertThat(Credits.ofByline("Ann Lee")).isEmpty();
    }

    @Test
    void namesInOtherUsesAreNoCredits() {
        assertThat(Credits.inText("RT is banned in the Union. The Times Square was empty. He watches CNN."))
                .isEmpty();
    }

    @Test
    void aPersonWhoIsNamedLikeAnOutletIsNone() {
        assertThat(Credits.ofByline("Wafa Lee and Globe Roe")).isEmpty();
        assertThat(Credits.ofByline("Wafa Lee for the BBC"))
                .extracting(Credit::name)
                .containsExactly("BBC");
    }

    @Test
    void aCreditForTheWholeCountsMoreThanOneForAQuotation() {
        Credit told = new Credit("RT", Credit.Kind.REPORTED_BY, "told RT");
        Credit line = new Credit("RT", Credit.Kind.SOURCE, "Source: RT");

        assertThat(Credits.distinct(List.of(told, line))).containsExactly(line);
        assertThat(Credits.distinct(List.of(line, told))).containsExactly(line);
    }

    @Test
    void eachNameIsCreditedOnce() {
        List<Credit> credits = Credits.inText("He told CNN that it is open. CNN reported so. He told AFP more.");
        assertThat(credits).extracting(Credit::name).containsExactly("CNN", "AFP");
    }
}
