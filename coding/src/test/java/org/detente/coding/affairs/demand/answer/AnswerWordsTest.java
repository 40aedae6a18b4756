package org.detente.coding.affairs.demand.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswerWordsTest {
    @Test
    void groupsKeepTheOrderOfTheFile() {
        assertThat(AnswerWords.of(List.of("# words", "", "denial\tno not", "duty\tmust")))
                .containsExactly(Set.of("no", "not"), Set.of("must"));
    }

    @Test
    void theGroupsThatComeWithTheProgramCanBeRead() {
        assertThat(AnswerWords.standard()).hasSizeGreaterThan(5).anyMatch(group -> group.contains("n't"));
    }

    @Test
    void aLineOfAnotherFormIsRefusedWithItsNumber() {
        assertThatThrownBy(() -> AnswerWords.of(List.of("denial\tno", "duty must")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("duty must");
        assertThatThrownBy(() -> AnswerWords.of(List.of("denial\tno no")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("line 1");
    }
}
