package org.detente.coding.affairs.demand.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemandWordsTest {
    private static int end(String row, String text) {
        return DemandWords.of(List.of(row)).end(WordKind.REJECTS, List.of(text.split(" ", -1)), 0);
    }

    @Test
    void findsFormsAlternativesAndGaps() {
        assertThat(end("rejects\t<turn> ~ down", "turned the whole idea down")).isEqualTo(5);
        assertThat(end("rejects\t<turn> ~ down", "turns down")).isEqualTo(2);
        assertThat(end("rejects\t<turn> ~ down", "turned it , down")).isEqualTo(-1);
        assertThat(end("rejects\tbrush|wave aside", "wave aside")).isEqualTo(2);
    }

    @Test
    void refusesRowsThatCannotBeRead() {
        assertThatThrownBy(() -> DemandWords.of(List.of("# head", "refuses\tno")))
                .hasMessageContaining("demand-words.tsv, line 2 names no class");
        assertThatThrownBy(() -> DemandWords.of(List.of("rejects no"))).hasMessageContaining("parted by one tab");
        assertThatThrownBy(() -> DemandWords.of(List.of("rejects\t~ no"))).hasMessageContaining("begins with a gap");
    }
}
