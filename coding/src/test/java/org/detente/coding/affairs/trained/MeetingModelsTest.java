package org.detente.coding.affairs.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.detente.coding.classes.ClassVerdict;
import org.detente.coding.classes.ClassVerdict.Chance;
import org.junit.jupiter.api.Test;

class MeetingModelsTest {
    private static final MeetingModels BY_FIRST_NUMBER = new MeetingModels(
            seen -> seen[0],
            seen -> seen[0],
            seen -> new ClassVerdict(List.of(new Chance("held", seen[0]), new Chance("scheduled", 1 - seen[0]))),
            seen -> seen[0],
            seen -> seen[0]);

    @Test
    void whoLikelyTakesPartIsAParty() {
        assertThat(parties("TCD", 0.9, "SDN", 0.7, "LBY", 0.6, "EGY", 0.4))
                .containsExactlyInAnyOrder("TCD", "SDN", "LBY");
    }

    @Test
    void aStateDoesNotMeetAlone() {
        assertThat(parties("TCD", 0.9, "SDN", 0.2, "LBY", 0.1)).containsExactlyInAnyOrder("TCD", "SDN");
    }

    @Test
    void aBodyMeetsAloneUnlessSomebodyIsLikelyBesideIt() {
        assertThat(parties("IGO:AU", 0.9, "SDN", 0.2)).containsExactly("IGO:AU");
        assertThat(parties("IGO:AU", 0.9, "SDN", 0.4)).containsExactlyInAnyOrder("IGO:AU", "SDN");
    }

    @Test
    void whereNobodyIsLikelyNobodyIsChosen() {
        assertThat(parties("TCD", 0.4, "SDN", 0.3)).isEmpty();
    }

    @Test
    void aMeetingThatIsUnlikelyToBeRightIsLeftOut() {
        assertThat(isKept(0.2f)).isFalse();
        assertThat(isKept(0.8f)).isTrue();
    }

    private static Iterable<String> parties(Object... chances) {
        Map<String, float[]> seen = new TreeMap<>();
        for (int i = 0; i < chances.length; i += 2) {
            seen.put((String) chances[i], new float[] {((Double) chances[i + 1]).floatValue()});
        }
        return MeetingModels.parties(BY_FIRST_NUMBER.chances(seen));
    }

    private static boolean isKept(float certainty) {
        return MeetingModels.isKept(BY_FIRST_NUMBER.right().applyAsDouble(new float[] {certainty}));
    }
}
