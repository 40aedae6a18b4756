package org.detente.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.detente.model.Span;
import org.detente.model.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EncoderTest {
    private static final Encoder ENCODER = TinyReader.load();

    /** Of the outputs' own spread: what 7-bit weights may cost; a wrong row or column costs more than 1. */
    private static final double ROUNDING = 0.1;

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    static List<JsonNode> readings() {
        return StreamSupport.stream(TinyReader.json("readings.json").spliterator(), false)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void readsWhatTheTrainingProgramReads(JsonNode expected) {
        Passage passage = passage(expected);
        Reading reading = ENCODER.readWithStates(passage);
        int length = passage.size() + 2;
        List<String> roots = ENCODER.labels().roots();
        Comparison comparison = new Comparison();
        for (int i = 0; i < passage.size(); i++) {
            for (Tag tag : Tag.values()) {
                int column = (i + 1) * 3
                        + List.of(Tag.OUTSIDE, Tag.CONTINUES, Tag.BEGINS).indexOf(tag);
                comparison.add(expected, "mention", column, reading.mention(i, tag));
                comparison.add(expected, "cue", column, reading.cue(i, tag));
            }
            int row = (i + 1) * (2 + roots.size());
            comparison.add(expected, "trigger", row, reading.noTrigger(i, Tag.OUTSIDE));
            comparison.add(expected, "trigger", row + 1, reading.noTrigger(i, Tag.CONTINUES));
            for (int root = 0; root < roots.size(); root++) {
                comparison.add(expected, "trigger", row + 2 + root, reading.trigger(i, root));
            }
            for (Status status : Status.values()) {
                int column = ENCODER.labels().statuses().indexOf(status);
                comparison.add(expected, "status", (i + 1) * 7 + column, reading.status(i, status));
            }
            for (int j = 0; j < passage.size(); j++) {
                int cell = (i + 1) * length + j + 1;
                comparison.add(expected, "said", 3 * length * length + cell, reading.said(i, j, Part.CONTENT_BEGINS));
                comparison.add(expected, "said", cell, reading.said(i, j, Part.OUTSIDE));
                comparison.add(expected, "role", cell, reading.role(i, j, Side.SOURCE));
                comparison.add(expected, "role", length * length + cell, reading.role(i, j, Side.TARGET));
            }
            float[] state = reading.state(i).orElseThrow();
            for (int k = 0; k < state.length; k++) {
                comparison.add(expected, "hidden", (i + 1) * state.length + k, state[k]);
            }
        }
        assertThat(comparison.worst()).isLessThan(ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void marksMentionsAndEndsAsTheTrainingProgramDoes(JsonNode expected) {
        Passage passage = passage(expected);
        assertThat(expected.path("ids")).hasSize(passage.size() + 2);
        for (int i = 0; i < passage.size(); i++) {
            assertThat(passage.id(i)).isEqualTo(expected.at("/ids/" + (i + 1)).asInt());
            assertThat(passage.known(i))
                    .isEqualTo(expected.at("/kinds/" + (i + 1)).asInt() == 1);
        }
    }

    @Test
    void whatIsKnownChangesTheReading() {
        String text = "Iran met Oman.";
        List<Span> sentence = List.of(TinyReader.whole(text));
        Passage plain = ENCODER.passages(text, sentence, List.of()).get(0);
        Passage marked =
                ENCODER.passages(text, sentence, List.of(new Span(0, 4))).get(0);
        assertThat(bits(ENCODER.read(marked))).isNotEqualTo(bits(ENCODER.read(plain)));
    }

    @Test
    void theSameBitsInAnyOrderOnAnyNumberOfThreadsAndInAnyEncoder() throws InterruptedException, ExecutionException {
        List<Passage> passages = randomPassages(60);
        List<List<Integer>> alone = new ArrayList<>();
        for (Passage passage : passages) {
            alone.add(bits(ENCODER.read(passage)));
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 3 * passages.size(); i++) {
            order.add(i % passages.size());
        }
        Collections.shuffle(order, new Random(1));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Encoder other = TinyReader.load()) {
            List<Future<List<Integer>>> together = new ArrayList<>();
            for (int index : order) {
                Encoder encoder = index % 2 == 0 ? ENCODER : other;
                together.add(threads.submit(() -> bits(encoder.read(passages.get(index)))));
            }
            for (int i = 0; i < order.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(order.get(i)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void passagesOfEveryLengthAreRead() {
        for (int length : new int[] {0, 1, 13, 14, 15, 16, 17, 126, 127, 253, 254}) {
            String text = "a ".repeat(length);
            Passage passage = ENCODER.passages(text, List.of(TinyReader.whole(text)), List.of())
                    .get(0);
            Reading reading = ENCODER.readWithStates(passage);
            assertThat(passage.size()).isEqualTo(length);
            if (length > 0) {
                assertThat(reading.said(length - 1, 0, Part.OUTSIDE)).isFinite();
                assertThat(reading.state(length - 1)).isPresent();
            }
            assertThatThrownBy(() -> reading.mention(length, Tag.BEGINS)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void statesAreOnlyThereWhenAskedFor() {
        Passage passage = randomPassages(1).get(0);
        assertThat(ENCODER.read(passage).state(0)).isEmpty();
        Reading reading = ENCODER.readWithStates(passage);
        assertThat(reading.state(0).orElseThrow()).hasSize(48);
        assertThat(bits(reading)).isEqualTo(bits(ENCODER.read(passage)));
    }

    @Test
    void hiddenWordsKeepTheirPlaceAndChangeTheScores() {
        String text = "Iran expelled two diplomats.";
        Passage passage = ENCODER.passages(text, List.of(TinyReader.whole(text)), List.of(new Span(0, 4)))
                .get(0);
        Passage masked = ENCODER.masked(passage, new Span(5, 13));
        int mask = TinyReader.wordPieces().mask();
        assertThat(masked.size()).isEqualTo(passage.size());
        for (int i = 0; i < passage.size(); i++) {
            boolean hidden = passage.span(i).overlaps(new Span(5, 13));
            assertThat(masked.span(i)).isEqualTo(passage.span(i));
            assertThat(masked.known(i)).isEqualTo(passage.known(i));
            assertThat(masked.id(i)).isEqualTo(hidden ? mask : passage.id(i));
        }
        assertThat(bits(ENCODER.read(masked))).isNotEqualTo(bits(ENCODER.read(passage)));
    }

    @Test
    void nothingIsHiddenWhereNoPieceLies() {
        String text = "Iran expelled two diplomats.";
        Passage passage = ENCODER.passages(text, List.of(TinyReader.whole(text)), List.of())
                .get(0);
        assertThat(ENCODER.masked(passage, new Span(4, 5))).isEqualTo(passage);
    }

    private static Passage passage(JsonNode expected) {
        String text = expected.path("text").asText();
        List<Span> mentions = new ArrayList<>();
        expected.path("mentions").forEach(mention -> {
            int start = text.indexOf(mention.asText());
            mentions.add(new Span(start, start + mention.asText().length()));
        });
        return ENCODER.passages(text, List.of(TinyReader.whole(text)), mentions).get(0);
    }

    private static List<Passage> randomPassages(int count) {
        Random random = new Random(5);
        List<Passage> passages = new ArrayList<>();
        String[] words = {"the", "army", "said", "Iran", "Türkiye", "would", "not", "attack", "“", "again", "2,000"};
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder("One");
            for (int word = random.nextInt(90); word > 0; word--) {
                text.append(' ').append(words[random.nextInt(words.length)]);
            }
            passages.addAll(ENCODER.passages(
                    text.toString(), List.of(TinyReader.whole(text.toString())), List.of(new Span(0, 3))));
        }
        return passages;
    }

    private static List<Integer> bits(Reading reading) {
        List<Integer> bits = new ArrayList<>();
        int size = reading.passage().size();
        for (int i = 0; i < size; i++) {
            bits.add(Float.floatToRawIntBits(reading.mention(i, Tag.BEGINS)));
            bits.add(Float.floatToRawIntBits(reading.trigger(i, 3)));
            bits.add(Float.floatToRawIntBits(reading.status(i, Status.DENIED)));
            for (int j = 0; j < size; j += 5) {
                bits.add(Float.floatToRawIntBits(reading.said(i, j, Part.SOURCE_BEGINS)));
                bits.add(Float.floatToRawIntBits(reading.role(i, j, Side.TARGET)));
            }
        }
        return bits;
    }
}
