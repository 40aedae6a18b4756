package org.detente.coding.affairs.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.classes.ClassVerdict;
import org.detente.coding.classes.ClassVerdict.Chance;
import org.detente.model.MeetingReport;
import org.detente.model.MeetingStatus;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;

class CertaintyTest {
    private static final ClassVerdict HELD =
            new ClassVerdict(List.of(new Chance("held", 0.75), new Chance("scheduled", 0.25)));
    private static final Map<String, Double> CHANCES = Map.of("TCD", 0.875, "SDN", 0.625, "LBY", 0.375, "EGY", 0.0625);

    @Test
    void tellsTheWeakestPointOfEachPart() {
        float[] seen = Certainty.of(row("TCD", "SDN"), 0.5, HELD, CHANCES, Set.of("TCD", "SDN"));
        assertThat(seen)
                .as("the day, the status and the runner-up, the least likely party, the likeliest other")
                .contains(0.5f, 0.75f, 0.25f, 0.625f, 0.375f)
                .doesNotContain(0.0625f);
    }

    @Test
    void isAsLongWhoeverMeets() {
        int length = Certainty.of(row("TCD", "SDN"), 0.5, HELD, CHANCES, Set.of("TCD", "SDN")).length;
        assertThat(Certainty.of(row("IGO:AU"), 0.5, HELD, Map.of("IGO:AU", 0.9), Set.of("IGO:AU")))
                .hasSize(length);
        assertThat(Certainty.of(row("TCD", "SDN"), 0.5, HELD, Map.of(), Set.of()))
                .hasSize(length);
    }

    private static MeetingReport row(String... parties) {
        return new MeetingReport(
                "m-1",
                "a-1",
                List.of(parties),
                parties.length < 2 ? Optional.of("African Union") : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MeetingStatus.HELD,
                new Phrase("They", new Span(0, 4)));
    }
}
