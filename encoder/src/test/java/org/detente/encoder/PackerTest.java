package org.detente.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;

class PackerTest {
    private static final WordPieces PIECES = TinyReader.wordPieces();
    private static final Packer PACKER = new Packer(PIECES, 128);
    private static final int FULL = 126;

    @Test
    void sentencesThatFitShareAPassage() {
        List<Passage> passages = pack(List.of("The army said so. ", "Iran did not. "), List.of());
        assertThat(passages).hasSize(1);
        assertThat(passages.get(0).sentences()).containsExactly(new Span(0, 18), new Span(18, 32));
    }

    @Test
    void aSentenceThatDoesNotFitBeginsThePassageBehind() {
        List<Passage> passages = pack(List.of("a ".repeat(FULL - 1), "a ", "a "), List.of());
        assertThat(passages).extracting(Passage::size).containsExactly(FULL, 1);
        assertThat(passages).extracting(passage -> passage.sentences().size()).containsExactly(2, 1);
    }

    @Test
    void aLongSentenceStandsAloneAndIsReadToItsLimit() {
        List<Passage> passages = pack(List.of("a ", "b ".repeat(FULL + 1), "a ", "c ".repeat(1000), "a "), List.of());
        assertThat(passages).extracting(Passage::size).containsExactly(1, FULL + 1, 1, Packer.LONGEST - 2, 1);
        assertThat(passages).extracting(Passage::unread).containsExactly(0, 0, 0, 2000 - (2 * 254 - 1), 0);
    }

    @Test
    void ofASentenceWithoutEndOnlyTheBeginningIsLookedAt() {
        List<Passage> passages =
                pack(List.of("a ", "b" + " ".repeat(1_000_000) + "c", "c" + "\uD83D\uDE00".repeat(30_001)), List.of());
        assertThat(passages).extracting(Passage::size).containsExactly(1, 1, 1);
        assertThat(passages)
                .extracting(Passage::unread)
                .containsExactly(0, 1_000_001, 60_003 - (Packer.LONGEST_TEXT - 1));
    }

    @Test
    void everySentenceIsInOnePassageInTheOrderOfTheText() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            List<String> texts = new ArrayList<>();
            for (int i = random.nextInt(20); i > 0; i--) {
                texts.add("the army ".repeat(random.nextInt(90)) + "\r\n");
            }
            List<Passage> passages = pack(texts, List.of());
            assertThat(passages.stream().flatMap(passage -> passage.sentences().stream()))
                    .containsExactlyElementsOf(TinyReader.sentences(texts));
            assertThat(passages)
                    .allMatch(passage -> passage.size() <= FULL
                            || (passage.sentences().size() == 1 && passage.size() <= Packer.LONGEST - 2));
        }
    }

    @Test
    void piecesOfMentionsAreKnown() {
        String text = "Oslo warned Türkiye's army.";
        Passage passage = PACKER.pack(
                        text,
                        List.of(TinyReader.whole(text)),
                        List.of(new Span(12, 19), new Span(0, 4), new Span(0, 2)))
                .get(0);
        for (int piece = 0; piece < passage.size(); piece++) {
            Span span = passage.span(piece);
            boolean expected = span.overlaps(new Span(0, 4)) || span.overlaps(new Span(12, 19));
            assertThat(passage.known(piece)).as(span.cut(text)).isEqualTo(expected);
        }
    }

    @Test
    void aPieceIsFoundByItsPlace() {
        Passage passage = pack(List.of("Iran said so."), List.of()).get(0);
        int said = passage.pieceEndingAfter(5);
        assertThat(passage.span(said)).isEqualTo(new Span(5, 9));
        assertThat(passage.continuesWord(said)).isFalse();
        assertThat(passage.pieceEndingAfter(13)).isEqualTo(passage.size());
        assertThat(passage.pieceEndingAfter(0)).isZero();
    }

    @Test
    void nothingGivesNothingAndBlankSentencesAreKept() {
        assertThat(PACKER.pack("", List.of(), List.of())).isEmpty();
        List<Passage> passages = pack(List.of("\n", ""), List.of());
        assertThat(passages).extracting(Passage::size).containsExactly(0);
        assertThat(passages.get(0).sentences()).hasSize(2);
    }

    @Test
    void sentencesOutOfOrderOrOutsideTheTextAreRefused() {
        assertThatThrownBy(() -> PACKER.pack("abcdef", List.of(new Span(3, 6), new Span(0, 3)), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("begins before 6");
        assertThatThrownBy(() -> PACKER.pack("abc", List.of(new Span(0, 4)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Passage> pack(List<String> texts, List<Span> mentions) {
        return PACKER.pack(String.join("", texts), TinyReader.sentences(texts), mentions);
    }
}
