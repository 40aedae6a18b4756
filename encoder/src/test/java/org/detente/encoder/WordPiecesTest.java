package org.detente.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.detente.model.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordPiecesTest {
    private static final WordPieces PIECES = TinyReader.wordPieces();

    static List<JsonNode> texts() {
        return StreamSupport.stream(TinyReader.json("pieces.json").spliterator(), false)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void cutsAsTheTokenizersLibraryDoes(JsonNode expected) {
        String text = expected.path("text").asText();
        Pieces pieces = PIECES.cut(text, TinyReader.whole(text));
        List<Integer> ids = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        expected.path("ids").forEach(id -> ids.add(id.asInt()));
        expected.path("spans")
                .forEach(span ->
                        spans.add(new Span(span.path(0).asInt(), span.path(1).asInt())));
        assertThat(ids(pieces)).isEqualTo(ids);
        assertThat(spans(pieces)).isEqualTo(spans);
    }

    @Test
    void aStretchIsCutAsIfItStoodAlone() {
        String text = "Oslo warned Bergen; Türkiye did not.";
        Span stretch = new Span(20, text.length());
        Pieces inside = PIECES.cut(text, stretch);
        Pieces alone = PIECES.cut(stretch.cut(text), TinyReader.whole(stretch.cut(text)));
        assertThat(ids(inside)).isEqualTo(ids(alone));
        assertThat(spans(inside))
                .isEqualTo(spans(alone).stream()
                        .map(span -> new Span(span.start() + 20, span.end() + 20))
                        .toList());
    }

    @Test
    void namesOfMarksInATextAreText() {
        String text = "[PAD] [CLS] [SEP]";
        assertThat(ids(PIECES.cut(text, TinyReader.whole(text))))
                .doesNotContain(0, PIECES.opening(), PIECES.closing())
                .hasSizeGreaterThan(9);
    }

    @Test
    void offsetsRunForwardsAndCutWholeCharactersOfAnyText() {
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            String text = randomText(random);
            int end = 0;
            for (Span span : spans(PIECES.cut(text, TinyReader.whole(text)))) {
                assertThat(span.start()).as(text).isGreaterThanOrEqualTo(end == 0 ? 0 : end - 3);
                assertThat(span.end()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(span.cut(text)).as(text).isNotBlank();
                assertThat(splitsPair(text, span.start()) || splitsPair(text, span.end()))
                        .as(text)
                        .isFalse();
                end = span.end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "q", "中", ".", "\u0301", "😀", "\uD83D", "a ", "\u200b", "\u1D15E"})
    void aHundredThousandRepeatsTakeNoTime(String unit) {
        String text = unit.repeat(100_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> PIECES.cut(text, TinyReader.whole(text)).size());
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(6)) {
                case 0 -> text.append(' ');
                case 1 -> text.append((char) (0x300 + random.nextInt(0x70)));
                case 2 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 3 -> text.append((char) random.nextInt(0x10000));
                default -> text.append((char) (' ' + random.nextInt(300)));
            }
        }
        return text.toString();
    }

    private static List<Integer> ids(Pieces pieces) {
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            ids.add(pieces.id(i));
        }
        return ids;
    }

    private static List<Span> spans(Pieces pieces) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            spans.add(new Span(pieces.start(i), pieces.end(i)));
        }
        return spans;
    }
}
