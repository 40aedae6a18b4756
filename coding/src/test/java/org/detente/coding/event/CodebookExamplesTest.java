package org.detente.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.codebook.CodebookEntry;
import org.detente.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

/** The codebook tests itself: every example is coded as its entry says. */
class CodebookExamplesTest {
    @Test
    void everyExampleIsCodedWithItsEntrysTypeAndOrder() {
        Codebook codebook = Codebook.standard();
        PairCoder coder = new PairCoder(codebook);
        List<String> wrong = new ArrayList<>();
        for (CodebookEntry entry : codebook.entries()) {
            entry.example().ifPresent(example -> {
                MarkedSentence marked = MarkedSentence.of(example);
                Optional<Verdict> verdict =
                        coder.root(TextAnalyzer.analyze(marked.text()), marked.source(), marked.target());
                String got =
                        verdict.map(v -> v.type() + " by " + v.entry().id()).orElse("nothing");
                if (verdict.isEmpty() || verdict.get().type() != entry.type()) {
                    wrong.add("line " + entry.line() + " " + entry.id() + ": " + got + " in " + example);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }
}
