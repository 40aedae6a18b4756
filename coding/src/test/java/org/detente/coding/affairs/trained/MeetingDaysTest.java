package org.detente.coding.affairs.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.detente.coding.PlainArticle;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.place.NamedPlaces;
import org.detente.coding.time.TimeExpressions;
import org.detente.model.Article;
import org.detente.model.Identity;
import org.detente.model.MeetingReport;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.detente.text.TextAnalyzer;
import org.detente.text.TextStructure;
import org.junit.jupiter.api.Test;

class MeetingDaysTest {
    /** A Wednesday. */
    private static final PartialDate TODAY = PartialDate.parse("2024-03-06");

    @Test
    void aWeekdayOfWhatIsToComeLiesAhead() {
        assertThat(day("A summit of Chad and Sudan is called for Monday.", "2024-03-04", MeetingStatus.SCHEDULED))
                .contains("2024-03-11");
        assertThat(day("Chad and Sudan met on Monday.", "2024-03-04", MeetingStatus.HELD))
                .contains("2024-03-04");
    }

    @Test
    void aMonthWithoutAYearFitsTheStatus() {
        assertThat(day("Chad would be glad to see Sudan in February.", "2024-02", MeetingStatus.PROPOSED))
                .contains("2025-02");
        assertThat(day("Chad met Sudan on March 27.", "2024-03-27", MeetingStatus.HELD))
                .contains("2023-03-27");
    }

    @Test
    void whatCameToNothingWasMeantForTheNearestDay() {
        assertThat(day("A visit announced for Thursday has been scrapped.", "2024-02-29", MeetingStatus.CANCELLED))
                .contains("2024-03-07");
        assertThat(day("A visit planned for Tuesday was put off.", "2024-03-12", MeetingStatus.POSTPONED))
                .contains("2024-03-05");
        assertThat(day("A session set for January was cancelled.", "2025-01", MeetingStatus.CANCELLED))
                .contains("2024-01");
    }

    @Test
    void aDayOfNoMonthLiesAheadOrBehind() {
        assertThat(day("Envoys are to put their heads together on the 21st.", "2024-02-21", MeetingStatus.SCHEDULED))
                .contains("2024-03-21");
    }

    @Test
    void ofSeveralDaysThatEndedTheFirstCounts() {
        assertThat(day("Chad and Sudan wrapped up three days of talks on Tuesday.", "2024-03-05", MeetingStatus.HELD))
                .contains("2024-03-03");
        assertThat(day("Chad and Sudan ended a two-day session on Tuesday.", "2024-03-05", MeetingStatus.HELD))
                .contains("2024-03-04");
        assertThat(day("Chad and Sudan met on Tuesday for two days of talks.", "2024-03-05", MeetingStatus.HELD))
                .contains("2024-03-05");
    }

    private static Optional<String> day(String sentence, String date, MeetingStatus status) {
        Article article = PlainArticle.of(sentence, TODAY);
        TextStructure structure = TextAnalyzer.analyze(sentence);
        CodedText text = new CodedText(
                article,
                structure,
                List.of(),
                List.of(),
                List.of(),
                TimeExpressions.find(structure, Optional.of(TODAY)),
                new NamedPlaces(article, structure));
        Span whole = new Span(0, sentence.length());
        MeetingReport meeting = new MeetingReport(
                Identity.row('m', "a", whole),
                "a",
                List.of("SDN", "TCD"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(PartialDate.parse(date)),
                Optional.empty(),
                Optional.empty(),
                status,
                Phrase.of(sentence, whole));
        return new MeetingDays(text).of(meeting).map(PartialDate::toString);
    }
}
