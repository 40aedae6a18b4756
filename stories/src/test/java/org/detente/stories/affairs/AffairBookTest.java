package org.detente.stories.affairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.detente.model.Affairs;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Demand;
import org.detente.model.DemandReport;
import org.detente.model.Instrument;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentReport;
import org.detente.model.InstrumentStatus;
import org.detente.model.Meeting;
import org.detente.model.MeetingReport;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Place;
import org.detente.model.PlaceLevel;
import org.detente.model.Published;
import org.detente.model.Reply;
import org.detente.model.ReplyStatus;
import org.detente.model.Span;
import org.detente.model.Told;
import org.junit.jupiter.api.Test;

class AffairBookTest {
    private static final Phrase WORDS = new Phrase("words", new Span(0, 5));

    private final AffairBook book = new AffairBook(List.of(), List.of(), List.of());

    @Test
    void aMeetingThatIsAnnouncedAndHeldIsOne() {
        book.add(meeting("a-1", "2023-03-01", MeetingStatus.SCHEDULED, "2023-03-09", Optional.empty()));
        book.add(meeting("a-2", "2023-03-10", MeetingStatus.HELD, "2023-03-09", Optional.empty()));
        Meeting meeting = only(book.touched().meetings());
        assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
        assertThat(meeting.history())
                .extracting(Told::status)
                .containsExactly(MeetingStatus.SCHEDULED, MeetingStatus.HELD);
    }

    @Test
    void aMeetingThatIsMovedKeepsItsHistoryUnderTheNewDate() {
        book.add(meeting("a-1", "2023-03-01", MeetingStatus.SCHEDULED, "2023-03-09", Optional.empty()));
        book.add(meeting("a-2", "2023-03-05", MeetingStatus.POSTPONED, "2023-03-09", Optional.of("2023-04-20")));
        book.add(meeting("a-3", "2023-04-21", MeetingStatus.HELD, "2023-04-20", Optional.empty()));
        Meeting meeting = only(book.touched().meetings());
        assertThat(meeting.date()).contains(PartialDate.parse("2023-04-20"));
        assertThat(meeting.history()).hasSize(3);
    }

    @Test
    void meetingsOnOtherDaysAreOthers() {
        book.add(meeting("a-1", "2023-03-01", MeetingStatus.SCHEDULED, "2023-03-09", Optional.empty()));
        book.add(meeting("a-2", "2023-03-02", MeetingStatus.SCHEDULED, "2023-03-19", Optional.empty()));
        assertThat(book.touched().meetings()).hasSize(2);
    }

    @Test
    void aBodyOrHostThatOnlySomeReportsNameDoesNotMeet() {
        book.add(meeting("a-1", List.of("NOR", "ISL"), "2023-03-09", "Tallinn"));
        book.add(meeting("a-2", List.of("NOR", "ISL", "DNK", "EST", "IGO:NATO"), "2023-03-09", "Tallinn"));
        assertThat(only(book.touched().meetings()).parties()).containsExactly("DNK", "ISL", "NOR");
    }

    @Test
    void ofAMonthOneMeetingEachPlace() {
        book.add(meeting("a-1", List.of("NOR", "ISL"), "2023-03-09", "Reykjavik"));
        book.add(meeting("a-2", List.of("NOR", "ISL"), "2023-03", "Bergen"));
        assertThat(book.touched().meetings()).hasSize(2);
    }

    @Test
    void theDayOfAMeetingTellsMoreOfItsPlaceThanTheMonth() {
        book.add(meeting("a-1", List.of("NOR", "ISL"), "2023-03-09", ""));
        book.add(meeting("a-2", List.of("NOR", "ISL"), "2023-03", "Bergen"));
        assertThat(only(book.touched().meetings()).place()).isEmpty();
    }

    @Test
    void aMoveThatIsToldTwiceAndTheOldDayAreOfOneMeeting() {
        book.add(meeting("a-1", "2023-03-01", MeetingStatus.SCHEDULED, "2023-03-09", Optional.empty()));
        book.add(meeting("a-2", "2023-03-05", MeetingStatus.POSTPONED, "2023-03-09", Optional.of("2023-04-20")));
        book.add(meeting("a-3", "2023-03-06", MeetingStatus.POSTPONED, "2023-03-09", Optional.of("2023-04-20")));
        book.add(meeting("a-4", "2023-03-07", MeetingStatus.POSTPONED, "2023-03-09", Optional.empty()));
        assertThat(only(book.touched().meetings()).history()).hasSize(4);
    }

    @Test
    void aNextRoundInTheSameMonthIsAnother() {
        book.add(meeting("a-1", List.of("NOR", "ISL"), "2023-03-09", ""));
        book.add(meeting("a-2", "2023-03-11", MeetingStatus.SCHEDULED, "2023-03", Optional.empty()));
        assertThat(book.touched().meetings()).hasSize(2);
    }

    @Test
    void whatIsToldWithoutADayIsNotLongAgo() {
        book.add(meeting("a-1", List.of("NOR", "ISL"), "1972-05", ""));
        book.add(meeting("a-2", List.of("NOR", "ISL"), "", ""));
        assertThat(book.touched().meetings()).hasSize(2);
    }

    @Test
    void aTownAndItsCountryAreOnePlace() {
        book.add(meeting("a-1", List.of("NOR", "ISL"), "2023-03", "Estonia"));
        book.add(meeting("a-2", List.of("NOR", "ISL"), "2023-03-09", "Tallinn"));
        assertThat(book.touched().meetings()).hasSize(1);
    }

    @Test
    void whatIsOfferedAfterAMeetingIsAnother() {
        book.add(meeting("a-1", List.of("NOR", "ISL"), "2023-03-09", ""));
        book.add(meeting("a-2", "2023-03-11", MeetingStatus.PROPOSED, "", Optional.empty()));
        assertThat(book.touched().meetings()).hasSize(2);
    }

    @Test
    void aNamedTreatyHasOneHistoryInTheOrderOfTheDays() {
        book.add(instrument("a-1", "2023-02-22", "Harbour Treaty", true, InstrumentStatus.SUSPENDED, "2023-02-21"));
        book.add(instrument("a-2", "2023-02-23", "Harbour Treaty", true, InstrumentStatus.IN_FORCE, "2011-02-05"));
        Instrument treaty = only(book.touched().instruments());
        assertThat(treaty.status()).isEqualTo(InstrumentStatus.SUSPENDED);
        assertThat(treaty.history())
                .extracting(Told::status)
                .containsExactly(InstrumentStatus.IN_FORCE, InstrumentStatus.SUSPENDED);
    }

    @Test
    void describedInstrumentsAreOneWhereSidesKindAndWordsAgree() {
        book.add(instrument(
                "a-1", "2023-02-01", "a draft treaty on fishing zones", false, InstrumentStatus.PROPOSED, ""));
        book.add(instrument("a-2", "2023-03-01", "the fishing treaty", false, InstrumentStatus.REJECTED, ""));
        book.add(instrument("a-3", "2023-03-02", "a treaty on extradition", false, InstrumentStatus.PROPOSED, ""));
        assertThat(book.touched().instruments()).hasSize(2);
    }

    @Test
    void aDemandThatIsRepeatedIsOneAndItsAnswerStays() {
        Reply refused = new Reply(
                ReplyStatus.REJECTED, List.of("ISL"), Optional.of(PartialDate.parse("2023-05-04")), Optional.of(WORDS));
        book.add(demand("a-1", "2023-05-01", "to withdraw its patrol boats from the strait", Reply.PENDING));
        book.add(demand("a-2", "2023-05-05", "withdraw the patrol boats", refused));
        book.add(demand("a-3", "2023-05-06", "to release the two skippers", Reply.PENDING));
        List<Demand> demands = book.touched().demands();
        assertThat(demands).hasSize(2);
        assertThat(demands.stream().filter(d -> d.reply() == ReplyStatus.REJECTED))
                .singleElement()
                .satisfies(d -> assertThat(d.evidence()).hasSize(2));
    }

    @Test
    void whatIsKnownIsContinued() {
        book.add(meeting("a-1", "2023-03-01", MeetingStatus.SCHEDULED, "2023-03-09", Optional.empty()));
        List<Meeting> known = book.touched().meetings();
        AffairBook next = new AffairBook(known, List.of(), List.of());
        next.add(meeting("a-2", "2023-03-08", MeetingStatus.CANCELLED, "2023-03-09", Optional.empty()));
        Meeting meeting = only(next.touched().meetings());
        assertThat(meeting.id()).isEqualTo(known.get(0).id());
        assertThat(meeting.status()).isEqualTo(MeetingStatus.CANCELLED);
    }

    private static <T> T only(List<T> all) {
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static CodedArticle meeting(
            String article, String published, MeetingStatus status, String date, Optional<String> movedTo) {
        return meeting(article, published, List.of("NOR", "ISL"), status, date, movedTo, "");
    }

    private static CodedArticle meeting(String article, List<String> parties, String date, String place) {
        return meeting(article, "2023-03-10", parties, MeetingStatus.HELD, date, Optional.empty(), place);
    }

    private static CodedArticle meeting(
            String article,
            String published,
            List<String> parties,
            MeetingStatus status,
            String date,
            Optional<String> movedTo,
            String place) {
        MeetingReport report = new MeetingReport(
                "m-" + article,
                article,
                parties,
                Optional.empty(),
                Optional.empty(),
                told(date).map(PartialDate::parse),
                movedTo.map(PartialDate::parse),
                told(place).map(AffairBookTest::place),
                status,
                WORDS);
        return coded(article, published, new Affairs(List.of(report), List.of(), List.of()));
    }

    private static Place place(String name) {
        return new Place(
                name,
                Optional.of(name.equals("Bergen") ? "NOR" : "EST"),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.of(name.length()),
                Optional.of(name.equals("Estonia") ? PlaceLevel.COUNTRY : PlaceLevel.CITY),
                OptionalDouble.empty());
    }

    private static Optional<String> told(String words) {
        return Optional.of(words).filter(some -> !some.isEmpty());
    }

    private static CodedArticle instrument(
            String article, String published, String name, boolean known, InstrumentStatus status, String since) {
        InstrumentReport report = new InstrumentReport(
                "i-" + article,
                article,
                name,
                known,
                InstrumentKind.TREATY,
                List.of("NOR", "ISL"),
                status,
                told(since).map(PartialDate::parse),
                WORDS);
        return coded(article, published, new Affairs(List.of(), List.of(report), List.of()));
    }

    private static CodedArticle demand(String article, String published, String content, Reply reply) {
        DemandReport report = new DemandReport(
                "d-" + article,
                article,
                List.of("NOR"),
                List.of("ISL"),
                new Phrase(content, new Span(0, content.length())),
                Optional.empty(),
                reply,
                WORDS);
        return coded(article, published, new Affairs(List.of(), List.of(), List.of(report)));
    }

    private static CodedArticle coded(String id, String published, Affairs affairs) {
        Article article = new Article(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Published(PartialDate.parse(published), Published.Basis.GIVEN)),
                Optional.of("en"),
                "words",
                "",
                List.of());
        return new CodedArticle(article, List.of(), List.of(), List.of(), affairs);
    }
}
