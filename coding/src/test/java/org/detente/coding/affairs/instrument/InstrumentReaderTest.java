package org.detente.coding.affairs.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.detente.coding.Coder;
import org.detente.coding.PlainArticle;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.place.NamedPlaces;
import org.detente.model.Actor;
import org.detente.model.Article;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentReport;
import org.detente.model.InstrumentStatus;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Span;
import org.detente.text.TextAnalyzer;
import org.detente.text.TextStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentReaderTest {
    private static final Coder CODER = new Coder(ActorRegistry.load(List.of()), Codebook.standard());

    private static Article article(String text) {
        return PlainArticle.of(text, PartialDate.parse("2025-06-15"));
    }

    private static List<InstrumentReport> read(String text) {
        return CODER.code(article(text)).affairs().instruments();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ambassador of Peru spoke in Bolivia on Monday.",
                "Peru put off the next round of trade talks with Bolivia by a week.",
                "All that Chad and Niger agreed on was a date in May.",
                "Chad agreed on Monday that it is sharing a border with Niger.",
            })
    void anEnvoyWhoSpeaksAndARoundThatIsPutOffAreNoInstruments(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru pulled out of the integration treaty with Bolivia on Monday. | TREATY | WITHDRAWN",
                "Peru threatened on Monday to pull out of the integration treaty with Bolivia. | TREATY | AT_RISK",
                "Peru will pull out of the integration treaty with Bolivia unless the tolls are cut. | TREATY | AT_RISK",
                "Peru has not pulled out of the integration treaty with Bolivia. | TREATY | IN_FORCE",
                "The extradition treaty between Laos and Vietnam was signed on Monday. | TREATY | IN_FORCE",
                "The extradition treaty between Laos and Vietnam has never been ratified. | TREATY | PROPOSED",
                "Laos asked Vietnam to sign the extradition treaty. | TREATY | PROPOSED",
                "Laos refused to sign the extradition treaty with Vietnam. | TREATY | REJECTED",
                "Ministers of Chad and Niger met on Monday to sign the water treaty. | TREATY | PROPOSED",
                "All that Chad and Niger could agree upon is sharing the flight plans of their aircraft. | AGREEMENT | IN_FORCE",
                "Jordan put the water deal with Israel on ice. | AGREEMENT | SUSPENDED",
                "The suspension of the water deal between Jordan and Israel goes on. | AGREEMENT | SUSPENDED",
                "The gas contract between Algeria and Morocco runs out in October. | AGREEMENT | AT_RISK",
                "The gas contract between Algeria and Morocco would lapse and would not be renewed."
                        + " | AGREEMENT | WITHDRAWN",
                "Cuba and Ecuador broke off relations on Friday. | TIES | SEVERED",
                "Iran and Morocco have had no diplomatic relations since 2018. | TIES | SEVERED",
                "Iran and Morocco restored diplomatic relations on Friday. | TIES | IN_FORCE",
                "The dialogue between Serbia and Kosovo is hanging by a thread. | DIALOGUE | AT_RISK",
                "The hotline between the armies of Turkey and Greece is used every day. | MECHANISM | IN_FORCE",
                "The EU lifted its sanctions on Burundi. | SANCTIONS | WITHDRAWN",
                "Peru recalled its ambassador to Bolivia on Monday. | TIES | SUSPENDED",
                "Peru closed its embassy in Bolivia on Monday. | TIES | SEVERED",
                "Peru and Bolivia recalled their ambassadors on Monday. | TIES | SUSPENDED",
                "Kenya lifted its ban on Ugandan milk on Friday. | SANCTIONS | WITHDRAWN",
            })
    void readsHowAnInstrumentStands(String text, InstrumentKind kind, InstrumentStatus status) {
        assertThat(read(text)).singleElement().satisfies(report -> {
            assertThat(report.kind()).isEqualTo(kind);
            assertThat(report.status()).isEqualTo(status);
            assertThat(report.parties()).hasSize(2);
            assertThat(report.evidence().text()).isEqualTo(text);
        });
    }

    @Test
    void givesAKnownInstrumentItsUsualNameAndItsParties() {
        assertThat(read("Russia left the Treaty on Open Skies, the Kremlin said."))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.known()).isTrue();
                    assertThat(report.name()).isEqualTo("Treaty on Open Skies");
                    assertThat(report.parties()).contains("RUS", "FRA", "USA");
                    assertThat(report.status()).isEqualTo(InstrumentStatus.WITHDRAWN);
                });
    }

    @Test
    void takesTheStatusOfAKnownInstrumentFromItsHistoryWhereTheTextTellsNone() {
        assertThat(read("Officials in Moscow and Washington spoke of New START."))
                .singleElement()
                .extracting(InstrumentReport::status)
                .isEqualTo(InstrumentStatus.SUSPENDED);
    }

    @Test
    void followsWhatRefersBack() {
        assertThat(
                        read(
                                "Laos and Vietnam have an extradition treaty with few clauses. Vietnam suspended the treaty in May."))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.status()).isEqualTo(InstrumentStatus.SUSPENDED);
                    assertThat(report.since()).contains(PartialDate.parse("2025-05"));
                });
        assertThat(read("The border treaty between Laos and Vietnam is old. Vietnam left it in May."))
                .singleElement()
                .extracting(InstrumentReport::status)
                .isEqualTo(InstrumentStatus.WITHDRAWN);
    }

    @Test
    void keepsAnEndAndTheReturnThatFollowedItWhereBothAreDated() {
        assertThat(read("Iran broke off relations with Morocco on 1 May 2018. Relations with Morocco were restored on"
                        + " 12 June 2025, Iran said."))
                .extracting(InstrumentReport::status)
                .containsExactly(InstrumentStatus.SEVERED, InstrumentStatus.IN_FORCE);
    }

    @Test
    void leavesOutWhatIsNoInstrumentBetweenStates() {
        assertThat(read("The council met on Monday and the ruling party signed a coalition agreement."))
                .isEmpty();
        assertThat(read("Relations between Chad and Niger were the topic of a lecture."))
                .isEmpty();
        assertThat(read("India said that it would offer Pakistan no deal.")).isEmpty();
        assertThat(read("Chad and Niger held talks on cattle; the talks ended on Monday."))
                .isEmpty();
        assertThat(read("A Chinese company signed a deal with a firm in Peru for a good deal of copper."))
                .isEmpty();
    }

    @Test
    void readsHostileTextInTime() {
        String text = "Chad and Niger met. "
                + "The treaty of Chad and Niger on the pact with ".repeat(20_000)
                + "it. "
                + "A water treaty with Chad, which Niger left, was signed. ".repeat(5_000);
        Article article = article(text);
        List<Mention> mentions = List.of(
                new Mention("a-1", new Span(0, 4), "Chad", Actor.of("TCD"), Mention.Basis.NAME),
                new Mention("a-1", new Span(9, 14), "Niger", Actor.of("NER"), Mention.Basis.NAME));
        TextStructure structure = TextAnalyzer.analyze(text);
        CodedText coded = new CodedText(
                article, structure, mentions, List.of(), List.of(), List.of(), new NamedPlaces(article, structure));

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(InstrumentReader.find(coded)).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru and Bolivia signed a fisheries accord on Monday. Both parliaments must still ratify it.",
                "Peru and Bolivia signed a fisheries accord in 2023, which the Senate in La Paz has not approved.",
            })
    void whatIsSignedAndNotRatifiedIsProposed(String text) {
        assertThat(read(text))
                .singleElement()
                .satisfies(row -> assertThat(row.status()).isEqualTo(InstrumentStatus.PROPOSED));
    }
}
