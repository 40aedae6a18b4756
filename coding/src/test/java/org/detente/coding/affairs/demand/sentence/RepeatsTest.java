package org.detente.coding.affairs.demand.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.detente.coding.affairs.demand.MarkedText;
import org.detente.coding.affairs.text.Line;
import org.junit.jupiter.api.Test;

class RepeatsTest {
    private static final List<Line> LINES = Line.of(MarkedText.of("Ghana asked Togo to reopen the post at Aflao."
            + " Ghana asked Benin to withdraw a patrol. It repeated that Togo should reopen the post."));
    private static final Asking POST = asking(0, Set.of("TGO"), 4, 9);

    @Test
    void theSamePartiesAndHalfOfTheWordsAreTheSameDemand() {
        assertThat(Repeats.without(List.of(POST, asking(2, Set.of("TGO"), 5, 8))))
                .containsExactly(POST);
    }

    @Test
    void theSameWordsAreTheSameDemandWhoeverIsAsked() {
        assertThat(Repeats.without(List.of(POST, asking(0, Set.of("BEN"), 6, 9))))
                .containsExactly(POST);
    }

    @Test
    void otherPartiesOrOtherWordsAreAnotherDemand() {
        Asking patrol = asking(1, Set.of("BEN"), 4, 7);
        Asking ofBenin = asking(2, Set.of("BEN"), 5, 8);

        assertThat(Repeats.without(List.of(POST, patrol, ofBenin))).containsExactly(POST, patrol, ofBenin);
    }

    private static Asking asking(int line, Set<String> to, int start, int end) {
        return new Asking(LINES.get(line), 1, Asking.Form.VERB, Set.of("GHA"), to, start, end);
    }
}
