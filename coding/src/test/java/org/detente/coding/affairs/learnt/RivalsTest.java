package org.detente.coding.affairs.learnt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RivalsTest {
    private static final int CHANCE = 0;
    private static final int FIRST = 3;
    private static final int SECOND = 4;
    private static final int AHEAD = 6;

    private final Rivals rivals = new Rivals(Map.of("GHA", 2.0, "TGO", -1.0, "BEN", -4.0));

    @Test
    void whoIsLikeliestIsAheadOfTheNext() {
        float[] seen = seen("GHA");

        assertThat(rivals.isFirst("GHA")).isTrue();
        assertThat(seen[CHANCE]).isGreaterThan(0.8f);
        assertThat(seen[FIRST]).isOne();
        assertThat(seen[AHEAD]).isEqualTo(0.5f);
    }

    @Test
    void theOthersAreBehindTheLikeliest() {
        float[] seen = seen("TGO");

        assertThat(rivals.isFirst("TGO")).isFalse();
        assertThat(seen[FIRST]).isZero();
        assertThat(seen[SECOND]).isOne();
        assertThat(seen[AHEAD]).isEqualTo(-0.5f);
    }

    @Test
    void whomNoWordsMeanIsAsUnlikelyAsOneInFourHundred() {
        assertThat(seen("FRA")[CHANCE]).isBetween(0.002f, 0.003f);
        assertThat(rivals.isFirst("FRA")).isFalse();
        assertThat(new Rivals(Map.of("GHA", -8.0)).isFirst("FRA")).isTrue();
    }

    @Test
    void oneAloneIsAheadOfNobody() {
        Numbers seen = new Numbers();
        new Rivals(Map.of("GHA", -3.0)).see("GHA", seen);

        assertThat(seen.all()).hasSize(Rivals.WIDTH);
        assertThat(seen.all()[AHEAD]).isEqualTo(0.5f);
    }

    private float[] seen(String code) {
        Numbers seen = new Numbers();
        rivals.see(code, seen);
        return seen.all();
    }
}
