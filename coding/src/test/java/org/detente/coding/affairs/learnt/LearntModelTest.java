package org.detente.coding.affairs.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.detente.coding.affairs.demand.answer.LearntAnswers;
import org.detente.encoder.Encoder;
import org.detente.encoder.Passage;
import org.detente.model.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LearntModelTest {
    private static final Encoder ENCODER = Encoder.load();
    private static final LearntModel ANSWERS = LearntModel.read(LearntAnswers.class, "answers.json");

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    @Test
    void theModelsThatComeWithTheProgramSuitItsReader() {
        TextStates states = TextStates.of(ENCODER.checksum(), List.of());
        assertThat(ANSWERS.suits(states)).isTrue();
        assertThat(LearntModel.read(LearntAnswers.class, "replies.json").suits(states))
                .isTrue();
    }

    @Test
    void aModelSuitsNoOtherReader() {
        assertThat(ANSWERS.suits(TextStates.NONE)).isFalse();
    }

    @Test
    void traitsOfAnotherWidthAreRefused() {
        assertThatThrownBy(() -> ANSWERS.verdict(new float[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 traits");
    }

    @Test
    void wordsHaveTheMeanOfTheirStates() {
        String text = "Chad refused.";
        Passage passage = ENCODER.passages(text, List.of(new Span(0, text.length())), List.of())
                .get(0);
        TextStates states = TextStates.of(ENCODER.checksum(), List.of(ENCODER.readForMeetings(passage)));
        float[] one = states.mean(new Span(0, 4)).orElseThrow();
        float[] other = states.mean(new Span(5, 12)).orElseThrow();
        float[] both = states.mean(new Span(0, 12)).orElseThrow();
        assertThat(one).hasSize(states.width());
        for (int k = 0; k < both.length; k++) {
            assertThat(both[k]).isBetween(Math.min(one[k], other[k]) - 1e-4f, Math.max(one[k], other[k]) + 1e-4f);
        }
        assertThat(states.mean(new Span(100, 104))).isEqualTo(Optional.empty());
    }
}
