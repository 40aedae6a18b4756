package org.detente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.detente.model.Span;
import org.detente.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final String TEXT =
            "Talks failed. Russia accused Ukraine of delays in the long talks. Nobody stayed.";

    @Test
    void isTheSentenceAroundTheWords() {
        Evidence evidence = evidence();
        assertThat(evidence).isEqualTo(new Evidence("Russia ", "accused", " Ukraine of delays in the long talks."));
    }

    @Test
    void isShortenedFarFromTheWords() {
        Evidence evidence = evidence().shortened(30);
        assertThat(evidence.words()).isEqualTo("accused");
        assertThat(evidence.before()).isEqualTo("Russia ");
        assertThat(evidence.after()).isEqualTo(" Ukraine of…");
    }

    private static Evidence evidence() {
        int start = TEXT.indexOf("accused");
        return Evidence.of(TEXT, TextAnalyzer.analyze(TEXT).sentences(), new Span(start, start + 7));
    }

    @Test
    void relationNamesAreReadKindly() {
        assertThat(List.of(RelationName.parse("rus-usa"), RelationName.parse(" RUS – USA ")))
                .containsOnly(new RelationName("RUS", "USA"));
        assertThat(RelationName.parse("RUS-IGO:NATO")).hasToString("RUS-IGO:NATO");
    }
}
