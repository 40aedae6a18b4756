package org.detente.evaluation.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.detente.coding.Coder;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.codebook.Codebook;
import org.detente.evaluation.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimEvaluationTest {
    private static final String CASE = """
            id: 1
            relation: GRC-TUR
            why: a test

            outlet: Post
            published: 2023-05-04
            title: Mines

            Greece accused Turkey of laying mines. Turkey denied the accusation.
            ===
            {"claim": "accusation", "by": ["GRC"], "words": ["laying mines"], "answer": "denial", "answeredBy": ["TUR"], "answerWords": ["denied the accusation"]}
            """;

    @Test
    void aCaseHasItsArticlesAndPairs() throws JsonProcessingException {
        ClaimCase read = CaseReader.read(CASE);
        assertThat(read.sideB()).isEqualTo("TUR");
        assertThat(read.articles()).hasSize(1);
        assertThat(read.pairs()).hasSize(1);
    }

    @Test
    void wordsThatNoTextHasAreRefused() {
        assertThatThrownBy(() -> CaseReader.read(CASE.replace("\"laying mines\"", "\"sowing wind\"")))
                .hasMessageContaining("sowing wind");
    }

    @Test
    void aPairThatIsFoundCountsAndOneThatIsNotToldOf(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("1.txt"), CASE);
        Files.writeString(
                folder.resolve("2.txt"),
                CASE.replace("denied the accusation", "made no comment")
                        .replaceAll("(?m)^\\{.*$", "")
                        .replace("id: 1", "id: 2"));
        Evaluation evaluation =
                ClaimEvaluation.evaluate(folder, new Coder(ActorRegistry.load(List.of()), Codebook.standard()));
        assertThat(evaluation.figures())
                .filteredOn(figure -> figure.group().equals("pairs"))
                .extracting(Evaluation.Figure::value)
                .containsExactly(1.0, 1.0, 1.0, 1.0, 1.0);
        assertThat(evaluation.notes()).isEmpty();
    }
}
