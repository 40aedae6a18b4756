package org.detente.evaluation.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.detente.coding.Coder;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.codebook.Codebook;
import org.detente.evaluation.Evaluation;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.model.EventType;
import org.detente.model.Span;
import org.detente.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventEvaluationTest {
    private static final Coder CODER = new Coder(ActorRegistry.load(List.of()), Codebook.standard());

    @TempDir
    Path folder;

    @Test
    void readsMarksIntoTextAndSpans() throws IOException {
        MarkedText marked = MarkedText.read("here", "[1 Chad] <1q {a accused}> [2 Niger] <1c of lying>.");

        assertThat(marked.text()).isEqualTo("Chad accused Niger of lying.");
        assertThat(marked.actors())
                .containsEntry(1, List.of(new Span(0, 4)))
                .containsEntry(2, List.of(new Span(13, 18)));
    }

    @Test
    void saysWhereAMarkIsNotClosed() {
        assertThatThrownBy(() -> MarkedText.read("file.txt:3", "[1 Chad accused Niger."))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("file.txt:3")
                .hasMessageContaining("never closed");
    }

    @Test
    void mutualEventsAreToldInBothDirections() {
        GoldEvent event = new GoldEvent(EventType.CONSULT, List.of(1), List.of(2), true, Status.HAPPENED);

        assertThat(event.pairs())
                .containsExactlyInAnyOrder(
                        new OrderedPair(1, 2, EventType.CONSULT), new OrderedPair(2, 1, EventType.CONSULT));
    }

    @Test
    void countsRightPairsMissedPairsAndInventedOnes() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), """
                ## fixtures
                [1 Chad] {a accused} [2 Niger] of lying.
                > a ACCUSE 1>2 happened

                # the codebook finds a deed that is not marked here
                [1 Chad] accused [2 Niger] of lying.

                [1 The herders of Abou] {a scuffled} with [2 the millers].
                > a ASSAULT 1=2 happened
                """);

        Evaluation evaluation =
                EventEvaluation.of(file, Optional.empty(), Part.ALL).score(CODER);

        assertThat(evaluation.items()).isEqualTo(3);
        assertThat(evaluation.figures())
                .contains(
                        new Figure("all", "precision", 0.5),
                        new Figure("all", "recall", 1.0 / 3),
                        new Figure("invented", "wrong answers", 1),
                        new Figure("not found", "missed", 2));
    }

    @Test
    void scoresTheHeldOutItemsAlone() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "[1 Chad] rests.\n\n[1 Mali] rests.\n");
        Files.writeString(folder.resolve("held-out.sha256"), "b7996b9a16a7\n");

        assertThat(EventEvaluation.of(folder, Optional.empty(), Part.ALL)
                        .score(CODER)
                        .items())
                .isEqualTo(2);
        assertThat(EventEvaluation.of(folder, Optional.empty(), Part.HELD_OUT)
                        .score(CODER)
                        .items())
                .isEqualTo(1);
    }

    @Test
    void turnsCodePointsOfAnArticleIntoItsOffsets() throws IOException {
        Files.writeString(folder.resolve("n.txt"), "\uD83D\uDE42 Chad accused Niger of lying.");
        Path file = Files.writeString(
                folder.resolve("n.jsonl"),
                "{\"article\":\"n\",\"start\":2,\"end\":30,\"actors\":{\"1\":[[2,6]],\"2\":[[15,20]]},\"events\":[{\"trigger\":"
                        + "[7,14],\"root\":\"ACCUSE\",\"status\":\"happened\",\"sources\":[1],\"targets\":[2],\"mutual\":false}]}\n");

        Evaluation evaluation =
                EventEvaluation.of(file, Optional.of(folder), Part.HELD_OUT).score(CODER);

        assertThat(evaluation.figures()).contains(new Figure("all", "precision", 1), new Figure("all", "recall", 1));
    }

    @Test
    void theCurveFallsInConfidence() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.txt"), "[1 Chad] {a accused} [2 Niger] of lying.\n> a ACCUSE 1>2 happened\n");
        EventEvaluation events = EventEvaluation.of(file, Optional.empty(), Part.ALL);

        events.score(CODER);

        assertThat(events.curve()).hasSize(2).last().asString().endsWith("\t1.0000\t1.0000");
    }
}
