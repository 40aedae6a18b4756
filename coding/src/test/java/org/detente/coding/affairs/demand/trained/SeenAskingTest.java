package org.detente.coding.affairs.demand.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.detente.coding.affairs.demand.MarkedText;
import org.detente.coding.affairs.demand.sentence.Asking;
import org.detente.coding.affairs.text.Line;
import org.junit.jupiter.api.Test;

class SeenAskingTest {
    private static final Line LINE = Line.of(MarkedText.of("[Ghana=GHA] asked [Togo=TGO] to reopen the post."))
            .get(0);
    private static final Asking ASKING = new Asking(LINE, 1, Asking.Form.VERB, Set.of("GHA"), Set.of("TGO"), 4, 7);
    private static final AskingModels GIVEN = models(1);

    @Test
    void whoIsLikelyOnASideIsThere() {
        Asking settled = settled(Map.of("GHA", 0.9, "TGO", 0.1), Map.of("TGO", 0.8, "BEN", 0.7, "GHA", 0.2))
                .orElseThrow();

        assertThat(settled.by()).containsExactly("GHA");
        assertThat(settled.to()).containsExactlyInAnyOrder("BEN", "TGO");
    }

    @Test
    void whoIsLikelyOnBothSidesIsOnTheLikelierOne() {
        Asking settled = settled(Map.of("BEN", 0.6, "TGO", 0.9), Map.of("BEN", 0.8, "TGO", 0.7))
                .orElseThrow();

        assertThat(settled.by()).containsExactly("TGO");
        assertThat(settled.to()).containsExactly("BEN");
    }

    @Test
    void aSideOfWhichNobodyIsLikelyHasTheLikeliestOfTheOthers() {
        Asking settled = settled(Map.of("GHA", 0.9), Map.of("GHA", 0.4, "TGO", 0.3, "BEN", 0.2))
                .orElseThrow();

        assertThat(settled.to()).containsExactly("TGO");
    }

    @Test
    void aDemandThatNobodyMayHaveMadeIsNone() {
        assertThat(settled(Map.of("GHA", 0.1), Map.of("TGO", 0.9))).isEmpty();
    }

    @Test
    void demandsThatAreUnlikelyToBeToldAreLeftOut() {
        SeenAsking seen = seen(Map.of("GHA", 0.9), Map.of("TGO", 0.9));

        assertThat(TrainedAskings.settled(List.of(seen, seen), GIVEN)).hasSize(1);
        assertThat(TrainedAskings.settled(List.of(seen), models(0))).isEmpty();
    }

    private static Optional<Asking> settled(Map<String, Double> askers, Map<String, Double> targets) {
        return seen(askers, targets).settled(GIVEN).map(SeenAsking.Settled::asking);
    }

    private static SeenAsking seen(Map<String, Double> askers, Map<String, Double> targets) {
        return new SeenAsking(ASKING, numbers(askers), numbers(targets), new float[0]);
    }

    /** What is seen of each is only how likely the models below find him. */
    private static Map<String, float[]> numbers(Map<String, Double> chances) {
        Map<String, float[]> numbers = new TreeMap<>();
        chances.forEach((code, chance) -> numbers.put(code, new float[] {chance.floatValue()}));
        return numbers;
    }

    private static AskingModels models(double told) {
        return new AskingModels(seen -> seen[0], seen -> seen[0], sure -> told);
    }
}
