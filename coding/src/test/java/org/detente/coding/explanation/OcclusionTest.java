package org.detente.coding.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.detente.text.Sentence;
import org.detente.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

class OcclusionTest {
    @Test
    void threeWordsAreToldHoweverLittleTheyCount() {
        assertThat(Occlusion.told(weights(8, 0.2, 0.1, 0.05))).hasSize(3);
    }

    @Test
    void furtherWordsAreToldWhereTheyCount() {
        assertThat(Occlusion.told(weights(4, 3, 2, 1, 0.9, 0.8))).hasSize(5);
        assertThat(Occlusion.told(weights(4, 3, 2, 1, 0.3))).hasSize(4);
    }

    @Test
    void ofALongSentenceTheWordsNearTheTriggerAreHidden() {
        String text = "Iran " + "once, ".repeat(200) + "attacked Iraq " + "twice, ".repeat(200) + "again.";
        Sentence sentence = TextAnalyzer.analyze(text).sentences().get(0);
        int start = text.indexOf("attacked");
        List<Span> nearest = Occlusion.nearest(sentence, new Span(start, start + 8));
        assertThat(nearest).hasSize(Occlusion.MOST_READ).isSorted();
        assertThat(nearest.stream().map(word -> word.cut(text)))
                .contains("attacked", "Iraq", "once", "twice")
                .doesNotContain("Iran", "again");
    }

    private static List<WordWeight> weights(double... drops) {
        return DoubleStream.of(drops)
                .mapToObj(drop -> new WordWeight(new Phrase("a", new Span(0, 1)), 0.1, drop))
                .toList();
    }
}
