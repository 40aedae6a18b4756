package org.detente.coding.affairs.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentReport;
import org.detente.model.InstrumentStatus;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;

class SeenInstrumentTest {
    private static final InstrumentModel BY_FIRST_NUMBER =
            new InstrumentModel(seen -> seen[0], seen -> seen[0] > 0.5 ? "suspended" : "proposed");

    @Test
    void whatTheRulesLeaveOutIsToldWhereItIsLikely() {
        List<SeenInstrument> seen = List.of(
                seen(0.1f, InstrumentStatus.PROPOSED, true),
                seen(0.2f, InstrumentStatus.IN_FORCE, false),
                seen(0.8f, InstrumentStatus.SUSPENDED, false));

        assertThat(SeenInstrument.settled(seen, BY_FIRST_NUMBER))
                .extracting(InstrumentReport::status)
                .containsExactly(InstrumentStatus.PROPOSED, InstrumentStatus.SUSPENDED);
    }

    @Test
    void howItStandsIsLearntAndTheDayIsThatOfTheStatus() {
        List<InstrumentReport> settled = SeenInstrument.settled(
                List.of(seen(0.8f, InstrumentStatus.SUSPENDED, true), seen(0.9f, InstrumentStatus.IN_FORCE, true)),
                BY_FIRST_NUMBER);

        assertThat(settled).extracting(InstrumentReport::status).containsOnly(InstrumentStatus.SUSPENDED);
        assertThat(settled)
                .extracting(InstrumentReport::since)
                .containsExactly(Optional.of(PartialDate.parse("2025-05-02")), Optional.empty());
    }

    @Test
    void whatRanOutIsNotTakenForWithdrawn() {
        InstrumentModel withdrawn = new InstrumentModel(seen -> seen[0], seen -> "withdrawn");

        assertThat(SeenInstrument.settled(
                        List.of(seen(0.8f, InstrumentStatus.ENDED, true), seen(0.8f, InstrumentStatus.AT_RISK, true)),
                        withdrawn))
                .extracting(InstrumentReport::status)
                .containsExactly(InstrumentStatus.ENDED, InstrumentStatus.WITHDRAWN);
    }

    @Test
    void withoutAModelTheRulesDecide() {
        List<SeenInstrument> seen =
                List.of(seen(0.8f, InstrumentStatus.IN_FORCE, false), seen(0.1f, InstrumentStatus.PROPOSED, true));

        assertThat(SeenInstrument.ruled(seen))
                .extracting(InstrumentReport::status)
                .containsExactly(InstrumentStatus.PROPOSED);
    }

    private static SeenInstrument seen(float worth, InstrumentStatus status, boolean ruled) {
        String text = "Chad suspended the fisheries accord with Libya on May 2.";
        InstrumentReport report = new InstrumentReport(
                "i-1",
                "a-1",
                "fisheries accord",
                false,
                InstrumentKind.AGREEMENT,
                List.of("LBY", "TCD"),
                status,
                Optional.of(PartialDate.parse("2025-05-02")),
                new Phrase(text, new Span(0, text.length())));
        return new SeenInstrument(report, Optional.empty(), ruled, new float[] {worth});
    }
}
