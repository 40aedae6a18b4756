package org.detente.coding.classes.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.detente.coding.classes.regression.Example;
import org.detente.coding.classes.regression.Folds;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;

class RowsTest {
    @Test
    void nearCopiesAndNamedGroupsAreKeptTogether() {
        int[] groups = NearCopies.groups(List.of(
                row("x", "Chad closed its border with Niger on Monday after a raid.", ""),
                row("y", "Peru bought four ships.", "g"),
                row("x", "Chad closed its border with Niger on Tuesday after a raid.", ""),
                row("x", "Oman sold its last ship to a scrapyard.", "g"),
                row("x", "Chad opened its border with Niger.", "")));
        assertThat(groups).containsExactly(0, 1, 0, 1, 4);
    }

    @Test
    void repeatedRowsCountOnceAndContradictionsAreLeftOut() {
        List<String> warnings = new ArrayList<>();
        List<LabelledSentence> kept = Doubles.without(
                List.of(
                        row("x", "Chad met Niger.", ""),
                        row("x", "Chad met Niger.", ""),
                        row("x", "Oman met Iran.", ""),
                        row("y", "Oman met Iran.", "")),
                warnings);
        assertThat(kept).extracting(LabelledSentence::text).containsExactly("Chad met Niger.");
        assertThat(warnings)
                .containsExactly(
                        "lines 7, 7: the same sentence and pair labelled x and y; left out",
                        "1 rows repeat another word for word and were counted once");
    }

    @Test
    void twoPairsOfASentenceDoNotContradictEachOther() {
        List<String> warnings = new ArrayList<>();
        LabelledSentence one = new LabelledSentence(
                2, "x", "Chad met Niger.", Optional.of(new Span(0, 4)), Optional.of(new Span(9, 14)), "");
        LabelledSentence other = new LabelledSentence(
                3, "-", "Chad met Niger.", Optional.of(new Span(9, 14)), Optional.of(new Span(0, 4)), "");
        assertThat(Doubles.without(List.of(one, other), warnings)).hasSize(2);
        assertThat(warnings).isEmpty();
    }

    @Test
    void foldsSpreadEveryClassAndDivideNoGroup() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            examples.add(new Example(new float[1], i % 3 == 0 ? 1 : 0, i / 2, i, true, 1));
        }
        int[] folds = Folds.of(examples, 5);
        for (int fold = 0; fold < 5; fold++) {
            int of = fold;
            assertThat(IntStream.range(0, 60)
                            .filter(i -> folds[i] == of && examples.get(i).label() == 1)
                            .count())
                    .isBetween(3L, 5L);
        }
        assertThat(IntStream.range(0, 30).allMatch(group -> folds[2 * group] == folds[2 * group + 1]))
                .isTrue();
    }

    private static LabelledSentence row(String label, String text, String group) {
        return new LabelledSentence(7, label, text, Optional.empty(), Optional.empty(), group);
    }
}
