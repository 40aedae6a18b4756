package org.detente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventBasisTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "codebook:164:suspend-talks",
                "codebook:164:suspend-talks+counterpart",
                "codebook:164:suspend-talks+reader",
                "codebook:164:suspend-talks+reader+counterpart",
                "reader",
                "reader+counterpart",
                "classes:strike+reader"
            })
    void writesWhatItRead(String written) {
        assertThat(EventBasis.of(written)).hasToString(written);
    }

    @Test
    void tellsWhoDecided() {
        EventBasis both = EventBasis.of("codebook:112:accuse+reader+counterpart");
        assertThat(both.entry()).contains("112:accuse");
        assertThat(both.reader()).isTrue();
        assertThat(both.inferred()).isTrue();
        assertThat(EventBasis.of("codebook:112:accuse").reader()).isFalse();
        assertThat(EventBasis.of("classes:strike+reader").label()).contains("strike+reader");
    }

    @Test
    void wantsSomebodyToHaveDecided() {
        assertThatThrownBy(() -> EventBasis.of("guess")).hasMessageContaining("guess");
        assertThatThrownBy(() -> new EventBasis(Optional.empty(), Optional.empty(), false, true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
