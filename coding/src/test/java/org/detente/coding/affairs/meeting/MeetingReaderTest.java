package org.detente.coding.affairs.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.detente.coding.Coder;
import org.detente.coding.PlainArticle;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.codebook.Codebook;
import org.detente.model.MeetingReport;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.Place;
import org.junit.jupiter.api.Test;

class MeetingReaderTest {
    private static final Coder CODER = new Coder(ActorRegistry.load(List.of()), Codebook.standard());
    /** A Wednesday. */
    private static final String PUBLISHED = "2024-03-06";

    @Test
    void readsWhoMetWhenAndWhere() {
        MeetingReport meeting = only("The foreign ministers of Chad and Sudan met in Cairo on Monday.");

        assertThat(meeting.parties()).containsExactly("SDN", "TCD");
        assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
        assertThat(meeting.date()).contains(PartialDate.parse("2024-03-04"));
        assertThat(meeting.place().map(Place::name)).contains("Cairo");
    }

    @Test
    void readsWhatAMeetingIsAbout() {
        MeetingReport meeting = only(
                "Kenya and Uganda will hold talks on fishing rights in Kampala on March 20, both governments said.");

        assertThat(meeting.topic()).contains("fishing rights");
    }

    @Test
    void readsAMeetingThatIsToCome() {
        MeetingReport meeting = only(
                "Peruvian Defence Minister Rosa Quispe is due to fly to La Paz on Friday to sit down with her Bolivian counterpart.");

        assertThat(meeting.parties()).containsExactly("BOL", "PER");
        assertThat(meeting.status()).isEqualTo(MeetingStatus.SCHEDULED);
        assertThat(meeting.date()).contains(PartialDate.parse("2024-03-08"));
    }

    @Test
    void keepsTheOldAndTheNewDayOfAMeetingThatIsPutOff() {
        MeetingReport meeting = only(
                "The next round of talks between Laos and Vietnam, which was to open in Hanoi on April 2, has been pushed back to May 14.");

        assertThat(meeting.status()).isEqualTo(MeetingStatus.POSTPONED);
        assertThat(meeting.date()).contains(PartialDate.parse("2024-04-02"));
        assertThat(meeting.movedTo()).contains(PartialDate.parse("2024-05-14"));
    }

    @Test
    void readsACalendarOfMeetingsOneByOne() {
        assertThat(read(
                        "On March 12, a meeting of the NATO-Ukraine Council will take place in Brussels and on March 13 a meeting of the"
                                + " OSCE Permanent Council will be held in Vienna."))
                .extracting(meeting -> meeting.date().map(PartialDate::toString).orElse("-"))
                .containsExactly("2024-03-12", "2024-03-13");
    }

    @Test
    void makesOneRowOfAMeetingThatIsToldTwice() {
        MeetingReport meeting = only("The presidents of Ghana and Togo will meet in Lome on March 20."
                + " The talks, planned since January, will last a day."
                + " The meeting of the two presidents on March 20 was called off by Togo.");

        assertThat(meeting.status()).isEqualTo(MeetingStatus.CANCELLED);
        assertThat(meeting.place().map(Place::name)).contains("Lome");
    }

    @Test
    void whatIsDeniedOrNobodyElsesAffairIsNoMeeting() {
        assertThat(read("No talks between Norway and Russia are planned for March 12 in Oslo, the ministry said."))
                .isEmpty();
        assertThat(read("Spain's cabinet met in Madrid on Tuesday to discuss the budget."))
                .isEmpty();
        assertThat(read("Brazil met Argentina in a World Cup match in Rosario on Tuesday."))
                .isEmpty();
    }

    @Test
    void longTextOfMeetingWordsIsReadInTime() {
        String hostile = "talks between the two sides and ".repeat(4000) + "met on Monday.";

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(hostile));
    }

    @Test
    void aRowOfTheListThatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> MeetingWords.of(List.of("# words", "noun talks")))
                .hasMessageContaining("line 2")
                .hasMessageContaining("noun talks");
        assertThatThrownBy(() -> MeetingWords.of(List.of("nown\ttalks"))).hasMessageContaining("no class");
    }

    private static MeetingReport only(String text) {
        List<MeetingReport> found = read(text);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<MeetingReport> read(String text) {
        return CODER.code(PlainArticle.of(text, PartialDate.parse(PUBLISHED)))
                .affairs()
                .meetings();
    }
}
