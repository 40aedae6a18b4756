package org.detente.coding.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.detente.encoder.Tag;
import org.junit.jupiter.api.Test;

class CueTaggerTest {
    /** Cues where each piece's letter (O, B, C) is ahead by 1. */
    private static List<PieceRun> cues(String letters, double ease, int continued) {
        return new CueTagger(ease)
                .cues(
                        letters.length(),
                        (piece, tag) -> tag.name().charAt(0) == letters.charAt(piece) ? 1 : 0,
                        piece -> piece == continued);
    }

    @Test
    void takesRunsThatBegin() {
        assertThat(cues("OBCOBBC", 0, -1))
                .extracting(PieceRun::first, PieceRun::last)
                .containsExactly(tuple(1, 2), tuple(4, 4), tuple(5, 6));
    }

    @Test
    void doesNotGoOnWithWhatHasNotBegun() {
        assertThat(cues("OCCO", 0, -1)).isEmpty();
    }

    @Test
    void takesWholeWords() {
        assertThat(cues("OBOO", 0, 2))
                .extracting(PieceRun::first, PieceRun::last)
                .containsExactly(tuple(1, 2));
        assertThat(cues("OOBO", 0, 2)).isEmpty();
    }

    @Test
    void findsMoreWithMoreEase() {
        assertThat(new CueTagger(0)
                        .cues(1, (piece, tag) -> tag == Tag.OUTSIDE ? 1 : tag == Tag.BEGINS ? 0.5f : 0, i -> false))
                .isEmpty();
        assertThat(new CueTagger(0.6)
                        .cues(1, (piece, tag) -> tag == Tag.OUTSIDE ? 1 : tag == Tag.BEGINS ? 0.5f : 0, i -> false))
                .hasSize(1);
    }

    @Test
    void givesProbabilitiesWithoutTheEase() {
        double sure = 1 - Math.log(Math.exp(1) + 2);
        assertThat(cues("OB", 0.5, -1).get(0).logProbability()).isCloseTo(sure, within(1e-6));
    }
}
