package org.detente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void cutsWhatItClaims() {
        assertThat(new Span(4, 8).cut("the pact held")).isEqualTo("pact");
    }

    @Test
    void countsInUtf16CodeUnits() {
        assertThat(new Span(3, 7).cut("\uD83D\uDE00 pact")).isEqualTo("pact");
    }

    @Test
    void endsBeforeItsEnd() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
        assertThat(new Span(0, 5).contains(new Span(3, 5))).isTrue();
    }

    @Test
    void refusesToRunBackwards() {
        assertThatThrownBy(() -> new Span(3, 2)).hasMessageContaining("[3, 2)");
        assertThatThrownBy(() -> new Span(-1, 2)).hasMessageContaining("[-1, 2)");
    }

    @Test
    void phraseRefusesWordsThatItsSpanCannotCut() {
        assertThatThrownBy(() -> new Phrase("pact", new Span(0, 3))).hasMessageContaining("cannot cut \"pact\"");
    }
}
