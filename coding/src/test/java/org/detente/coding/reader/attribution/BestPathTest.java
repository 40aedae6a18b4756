package org.detente.coding.reader.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.detente.encoder.Part;
import org.junit.jupiter.api.Test;

class BestPathTest {
    private static final Map<Character, Part> PARTS = Map.of(
            '-', Part.OUTSIDE,
            'S', Part.SOURCE_BEGINS,
            's', Part.SOURCE_CONTINUES,
            'C', Part.CONTENT_BEGINS,
            'c', Part.CONTENT_CONTINUES);

    private static final SpanLabels<Part> LABELS = new SpanLabels<>(
            Part.OUTSIDE,
            Map.of(Part.SOURCE_BEGINS, Part.SOURCE_CONTINUES, Part.CONTENT_BEGINS, Part.CONTENT_CONTINUES));

    /** A path of scores in which each piece's letter is ahead by 3; ? prefers nothing; one word has two pieces. */
    private static BestPath<Part> path(String letters) {
        return path(letters, -1, 0);
    }

    private static BestPath<Part> path(String letters, int continued, double ease) {
        return BestPath.of(
                LABELS,
                letters.length(),
                (piece, part) -> PARTS.get(letters.charAt(piece)) == part ? 3 : 0,
                part -> part == Part.OUTSIDE ? 0 : ease,
                piece -> piece == continued);
    }

    @Test
    void takesRunsAsTheyAre() {
        BestPath<Part> path = path("Ss-Ccc-Cc");
        assertThat(path.runs(Part.SOURCE_BEGINS))
                .extracting(PieceRun::first, PieceRun::last)
                .containsExactly(tuple(0, 1));
        assertThat(path.runs(Part.CONTENT_BEGINS))
                .extracting(PieceRun::first, PieceRun::last)
                .containsExactly(tuple(3, 5), tuple(7, 8));
    }

    @Test
    void beginsBeforeItGoesOn() {
        // the first piece of the content looks like its middle: it still begins something
        assertThat(path("-cccc").runs(Part.CONTENT_BEGINS))
                .extracting(PieceRun::first, PieceRun::last)
                .containsExactly(tuple(1, 4));
    }

    @Test
    void doesNotGoOnWithAnotherPart() {
        assertThat(path("Sscc").runs(Part.SOURCE_BEGINS))
                .extracting(PieceRun::first, PieceRun::last)
                .containsExactly(tuple(0, 1));
        assertThat(path("Sscc").runs(Part.CONTENT_BEGINS))
                .extracting(PieceRun::first, PieceRun::last)
                .containsExactly(tuple(2, 3));
    }

    @Test
    void cutsNoWord() {
        // piece 3 continues the word of piece 2, and prefers nothing; by itself it would be outside
        assertThat(path("-Cc?-", 3, 0).runs(Part.CONTENT_BEGINS))
                .extracting(PieceRun::first, PieceRun::last)
                .containsExactly(tuple(1, 3));
    }

    @Test
    void findsMoreWithMoreEase() {
        assertThat(path("-----", -1, 2.9).runs(Part.SOURCE_BEGINS)).isEmpty();
        assertThat(path("-----", -1, 3.1).runs(Part.SOURCE_BEGINS)).isNotEmpty();
    }

    @Test
    void givesTheMeanLogProbabilityOfARun() {
        double sure = 3 - Math.log(Math.exp(3) + 4);
        assertThat(path("-Cc").runs(Part.CONTENT_BEGINS).get(0).logProbability())
                .isCloseTo(sure, within(1e-9));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(path("").runs(Part.CONTENT_BEGINS)).isEmpty();
        assertThat(path("---").runs(Part.SOURCE_BEGINS)).isEmpty();
    }

    private static org.assertj.core.groups.Tuple tuple(int first, int last) {
        return org.assertj.core.api.Assertions.tuple(first, last);
    }
}
