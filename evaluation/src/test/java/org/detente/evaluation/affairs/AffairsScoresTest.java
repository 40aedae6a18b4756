package org.detente.evaluation.affairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.model.Affairs;
import org.detente.model.DemandReport;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentReport;
import org.detente.model.InstrumentStatus;
import org.detente.model.MeetingReport;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Reply;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AffairsScoresTest {
    private static final String MEETING = "Envoys of Chad and Sudan met in Abeche on March 4.";
    private static final String ACCORD = "The herding accord ran out.";
    private static final String DEMAND = "Chad asks Sudan to open the market road.";
    private static final String ARTICLE = """
            id: 001
            outlet: Plains Herald
            published: 2024-03-05
            title: Two sides

            %s %s %s

            ===
            {"table":"meetings","parties":["TCD","SDN"],"date":"2024-03-04","place":"Abeche","status":"held","evidence":"%s"}
            {"table":"instruments","name":"herding accord","kind":"agreement","parties":["TCD","SDN"],"status":"withdrawn","evidence":"%s"}
            {"table":"demands","by":["TCD"],"to":["SDN"],"content":"open the market road","reply":{"status":"pending"},"evidence":"%s"}
            """.formatted(MEETING, ACCORD, DEMAND, MEETING, ACCORD, DEMAND);

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void allThatIsNotedCountsAsRightWhereItIsFound() throws IOException {
        Affairs answers = new Affairs(
                List.of(meeting(MeetingStatus.HELD, "2024-03")),
                List.of(new InstrumentReport(
                        "i-1",
                        "001",
                        "herding accord",
                        false,
                        InstrumentKind.AGREEMENT,
                        List.of("SDN"),
                        InstrumentStatus.ENDED,
                        Optional.empty(),
                        evidence(ACCORD))),
                List.of(new DemandReport(
                        "d-1",
                        "001",
                        List.of("TCD"),
                        List.of("SDN"),
                        evidence("open the market road"),
                        Optional.empty(),
                        Reply.PENDING,
                        evidence(DEMAND))));

        List<Figure> figures = score(answers).figures();

        assertThat(figures)
                .contains(
                        new Figure("meetings", "f1", 1),
                        new Figure("instruments", "f1", 1),
                        new Figure("demands", "f1", 1),
                        new Figure("replies, of demands found", "accuracy", 1),
                        new Figure("place, of meetings found", "accuracy", 0));
    }

    @Test
    void aMeetingOfAnotherDayIsFoundButNotRight() throws IOException {
        AffairsScores scores =
                score(new Affairs(List.of(meeting(MeetingStatus.HELD, "2024-03-01")), List.of(), List.of()));

        assertThat(scores.figures())
                .contains(
                        new Figure("meetings", "right", 0),
                        new Figure("meetings, without status and date", "right", 1),
                        new Figure("instruments", "recall", 0));
        assertThat(scores.notes()).hasSize(3).first().asString().contains("2024-03-04", "2024-03-01", MEETING);
    }

    @Test
    void oneAnswerCountsForOneRowOnly() throws IOException {
        MeetingReport answer = meeting(MeetingStatus.HELD, "2024-03-04");

        assertThat(score(new Affairs(List.of(answer, answer), List.of(), List.of()))
                        .figures())
                .contains(new Figure("meetings", "right", 1), new Figure("meetings", "found", 2));
    }

    @Test
    void aRowWhoseEvidenceTheTextDoesNotHaveIsRefused() throws IOException {
        Path file = folder.resolve("002.txt");
        Files.writeString(file, ARTICLE.replace("\"evidence\":\"The herding", "\"evidence\":\"A herding"));

        assertThatThrownBy(() -> GoldReader.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("002.txt")
                .hasMessageContaining("evidence");
    }

    private AffairsScores score(Affairs answers) throws IOException {
        Files.writeString(folder.resolve("001.txt"), ARTICLE);
        AffairsScores scores = new AffairsScores();
        GoldReader.readAll(folder).values().forEach(gold -> scores.add(gold, answers));
        return scores;
    }

    private static MeetingReport meeting(MeetingStatus status, String date) {
        return new MeetingReport(
                "m-1",
                "001",
                List.of("TCD", "SDN"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(PartialDate.parse(date)),
                Optional.empty(),
                Optional.empty(),
                status,
                evidence(MEETING));
    }

    private static Phrase evidence(String words) {
        String text = MEETING + " " + ACCORD + " " + DEMAND;
        int start = text.indexOf(words);
        return Phrase.of(text, new Span(start, start + words.length()));
    }
}
