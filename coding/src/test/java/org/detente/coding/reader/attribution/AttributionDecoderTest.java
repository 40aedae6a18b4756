package org.detente.coding.reader.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;

class AttributionDecoderTest {
    private static ReadAttribution attribution(int cue, int content, int contentEnd, double probability) {
        return new ReadAttribution(
                Optional.empty(), new Span(cue, cue + 4), List.of(new Span(content, contentEnd)), probability);
    }

    @Test
    void leavesOutWhatIsSaidInsideAnothersWords() {
        ReadAttribution outer = attribution(0, 10, 50, 0.5);
        ReadAttribution inner = attribution(20, 30, 50, 0.9);
        ReadAttribution beside = attribution(60, 70, 90, 0.2);
        assertThat(AttributionDecoder.outermost(List.of(outer, inner, beside))).containsExactly(outer, beside);
    }

    @Test
    void keepsTheSurerOfTwoAroundEachOther() {
        ReadAttribution one = attribution(0, 10, 50, 0.5);
        ReadAttribution other = attribution(20, 0, 9, 0.9);
        assertThat(AttributionDecoder.outermost(List.of(one, other))).containsExactly(other);
    }

    @Test
    void joinsCuesWithNothingBetweenThem() {
        List<PieceRun> cues = List.of(new PieceRun(1, 1, -0.2), new PieceRun(2, 3, -0.5), new PieceRun(5, 5, -0.1));
        assertThat(AttributionDecoder.joined(cues))
                .extracting(PieceRun::first, PieceRun::last)
                .containsExactly(tuple(1, 3), tuple(5, 5));
        assertThat(AttributionDecoder.joined(cues).get(0).logProbability()).isCloseTo(-0.4, within(1e-9));
    }
}
