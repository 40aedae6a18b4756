package org.detente.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The trained model that comes with the program. */
@EnabledIf("org.detente.encoder.Encoder#isShipped")
class ShippedReaderTest {
    /** Two seconds of this thread's own work, however busy the machine is. */
    @Test
    void loadsInUnderTwoSecondsAndReads() {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        try (Encoder encoder = Encoder.load()) {
            assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start))
                    .isLessThan(Duration.ofSeconds(2));
            String text = "Norway accused Sweden of spying, the minister said.";
            Passage passage = encoder.passages(
                            text, List.of(TinyReader.whole(text)), List.of(new Span(0, 6), new Span(15, 21)))
                    .get(0);
            Reading reading = encoder.read(passage);
            int accused = passage.pieceEndingAfter(7);
            int root = encoder.labels().roots().indexOf("ACCUSE");
            assertThat(reading.trigger(accused, root)).isGreaterThan(reading.noTrigger(accused, Tag.OUTSIDE));
            int said = passage.pieceEndingAfter(text.indexOf("said"));
            assertThat(reading.cue(said, Tag.BEGINS)).isGreaterThan(reading.cue(said, Tag.OUTSIDE));
        }
    }
}
