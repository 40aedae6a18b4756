package org.detente.server.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.Demand;
import org.detente.model.Evidence;
import org.detente.model.Instrument;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;
import org.detente.model.Meeting;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.ReplyStatus;
import org.detente.model.Span;
import org.detente.model.Told;
import org.detente.server.actors.ActorNames;
import org.detente.server.layout.Formats;
import org.detente.server.row.Explainer.Line;
import org.junit.jupiter.api.Test;

class AffairLinesTest {
    private static final ActorNames NAMES =
            new ActorNames(Map.of("RUS", "Russia", "USA", "United States"), Optional::of);
    private static final Formats FORMATS = Formats.of("en-GB");
    private static final Evidence FIRST = evidence("a-1", "will meet");
    private static final Evidence LAST = evidence("a-2", "met");
    private static final Optional<PartialDate> DAY = Optional.of(PartialDate.parse("2024-03-02"));

    @Test
    void aMeetingTellsHowItStoodAndRestsOnWhatWasToldLast() {
        AffairLines lines = AffairLines.of(
                new Meeting(
                        "m-1",
                        List.of("RUS", "USA"),
                        Optional.of("joint commission"),
                        Optional.empty(),
                        DAY,
                        Optional.empty(),
                        List.of(
                                new Told<>(MeetingStatus.SCHEDULED, DAY, Optional.empty(), FIRST),
                                new Told<>(MeetingStatus.HELD, DAY, Optional.empty(), LAST))),
                NAMES,
                FORMATS);

        assertThat(lines.heading()).isEqualTo("Meeting: Russia, United States");
        assertThat(lines.evidence()).isEqualTo(LAST);
        assertThat(lines.lines())
                .contains(new Line("Forum", "joint commission"), new Line("Told", "held, 2 Mar 2024: “met”"));
    }

    @Test
    void anInstrumentTellsItsKindAndWhoNamedIt() {
        AffairLines lines = AffairLines.of(
                new Instrument(
                        "i-1",
                        "water treaty",
                        false,
                        InstrumentKind.TREATY,
                        List.of("RUS", "USA"),
                        List.of(new Told<>(InstrumentStatus.PROPOSED, DAY, Optional.empty(), FIRST))),
                NAMES,
                FORMATS);

        assertThat(lines.heading()).isEqualTo("Instrument: water treaty");
        assertThat(lines.lines()).contains(new Line("Kind", "treaty"), new Line("Named by", "the text alone"));
    }

    @Test
    void aDemandTellsItsRepliesAndWhyTheyAreLinked() {
        AffairLines lines = AffairLines.of(
                new Demand(
                        "d-1",
                        List.of("USA"),
                        List.of("RUS"),
                        "leave",
                        DAY,
                        List.of(new Told<>(ReplyStatus.REJECTED, DAY, Optional.empty(), LAST)),
                        List.of("RUS"),
                        Optional.of("same words"),
                        List.of(FIRST)),
                NAMES,
                FORMATS);

        assertThat(lines.heading()).isEqualTo("Demand: United States → Russia");
        assertThat(lines.evidence()).isEqualTo(FIRST);
        assertThat(lines.lines()).contains(new Line("Content", "“leave”"), new Line("Reply linked by", "same words"));
    }

    private static Evidence evidence(String article, String words) {
        return new Evidence(article, new Phrase(words, new Span(0, words.length())));
    }
}
