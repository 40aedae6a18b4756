package org.detente.evaluation.affairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.evaluation.affairs.gold.GoldReader;
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
import org.detente.model.ReplyStatus;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AffairsScoresTest {
    private static final String MEETING = "Envoys of Chad and Sudan met in Abeche on March 4.";
    private static final String ACCORD = "The herding accord ran out.";
    private static final String DEMAND = "Chad asks Sudan to open the market road.";
    private static final String ANSWER = "Sudan dismissed it.";
    private static final String ARTICLE = """
            id: 001
            outlet: Plains Herald
            published: 2024-03-05
            title: Two sides

            [1 Envoys of Chad] and [2 Sudan] {m1:held met} in <p m1 Abeche> <t m1 on March 4>. {i1:withdrawn The herding accord} ran out. [1 Chad] {d1 asks} [2 Sudan] to <c d1 open the market road>.

            ===
            actors: 1 TCD, 2 SDN
            m1: parties 1,2; forum -; date 2024-03-04; place Abeche; status held
            i1: name herding accord; kind agreement; parties 1,2; status withdrawn; since -
            d1: by 1; to 2; date -; reply pending
            """;

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
                List.of(demand(Reply.PENDING)));

        List<Figure> figures = score(answers).figures();

        assertThat(figures)
                .contains(
                        new Figure("meetings", "f1", 1),
                        new Figure("instruments", "f1", 1),
                        new Figure("demands", "f1", 1),
                        new Figure("replies, of demands found", "accuracy", 1),
                        new Figure("place, of meetings found", "accuracy", 0),
                        new Figure("place, where one is told", "found", 0));
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
    void aReplyIsLinkedWhereItsWordsAnswerTheDemand() throws IOException {
        String article = ARTICLE.replace("road>.", "road>. [2 Sudan] {r d1:rejected dismissed} it.")
                .replace("reply pending", "reply rejected by 2 date -");

        assertThat(score(article, new Affairs(List.of(), List.of(), List.of(accepted(ANSWER))))
                        .figures())
                .contains(
                        new Figure("replies, linked to the demand", "right", 1),
                        new Figure("replies, where there is one", "right", 0));
        assertThat(score(article, new Affairs(List.of(), List.of(), List.of(accepted(DEMAND))))
                        .figures())
                .contains(
                        new Figure("replies, linked to the demand", "right", 0),
                        new Figure("replies, linked to the demand", "found", 1),
                        new Figure("replies, linked to the demand", "expected", 1));
    }

    @Test
    void oneAnswerCountsForOneRowOnly() throws IOException {
        MeetingReport answer = meeting(MeetingStatus.HELD, "2024-03-04");

        assertThat(score(new Affairs(List.of(answer, answer), List.of(), List.of()))
                        .figures())
                .contains(new Figure("meetings", "right", 1), new Figure("meetings", "found", 2));
    }

    @Test
    void aRowOfWhichNothingInTheTextTellsIsRefused() throws IOException {
        Path file = folder.resolve("002.txt");
        Files.writeString(file, ARTICLE.replace("{i1:withdrawn The herding accord}", "The herding accord"));

        assertThatThrownBy(() -> GoldReader.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("002.txt")
                .hasMessageContaining("nothing in the text is marked as i1");
    }

    @Test
    void aMarkThatCannotBeReadIsShownWithTheWordsAroundIt() throws IOException {
        Path file = folder.resolve("003.txt");
        Files.writeString(file, ARTICLE.replace("{m1:held met}", "{m1 met}"));

        assertThatThrownBy(() -> GoldReader.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("003.txt")
                .hasMessageContaining("{m1 met}");
    }

    @Test
    void marksAreTakenOutOfTheText() throws IOException {
        Path file = folder.resolve("004.txt");
        Files.writeString(file, ARTICLE);

        assertThat(GoldReader.read(file).article().text()).isEqualTo(MEETING + " " + ACCORD + " " + DEMAND);
    }

    private AffairsScores score(Affairs answers) throws IOException {
        return score(ARTICLE, answers);
    }

    private AffairsScores score(String article, Affairs answers) throws IOException {
        Files.writeString(folder.resolve("001.txt"), article);
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

    private static DemandReport accepted(String words) {
        return demand(new Reply(ReplyStatus.ACCEPTED, List.of("SDN"), Optional.empty(), Optional.of(evidence(words))));
    }

    private static DemandReport demand(Reply reply) {
        return new DemandReport(
                "d-1",
                "001",
                List.of("TCD"),
                List.of("SDN"),
                evidence("open the market road"),
                Optional.empty(),
                reply,
                evidence(DEMAND));
    }

    private static Phrase evidence(String words) {
        String text = MEETING + " " + ACCORD + " " + DEMAND + " " + ANSWER;
        int start = text.indexOf(words);
        return Phrase.of(text, new Span(start, start + words.length()));
    }
}
