package org.detente.encoder.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.detente.encoder.Encoder;
import org.detente.encoder.Passage;
import org.detente.encoder.Reading;
import org.detente.model.MeetingStatus;
import org.detente.model.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MeetingNetworkTest {
    private static final String HELD = "Envoys of Chad and Sudan met in Abeche on March 4.";
    private static final String OFF = "A summit of the two presidents in May was cancelled.";
    private static final String NONE = "Cotton prices fell by a tenth.";
    private static final String ASKED = "Chad asked Sudan to release two drivers.";
    private static final String ANSWERED = "Sudan turned the request down.";
    private static final List<String> SENTENCES = List.of(HELD, OFF, NONE, ASKED, ANSWERED);
    private static final String TEXT = String.join(" ", SENTENCES);

    /** Of no answer, then accepted, partial, rejected, countered. */
    private static final int REJECTED = 3;

    private static final Encoder ENCODER = Encoder.load();
    private static final MeetingNetwork NETWORK = MeetingNetwork.of(ENCODER).orElseThrow();

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    @Test
    void wordsThatTellOfAMeetingAreScoredByItsStatus() {
        MeetingReading reading =
                NETWORK.read(List.of(ENCODER.readForMeetings(passage()))).get(0);

        assertThat(status(reading, "met")).isEqualTo(MeetingStatus.HELD);
        assertThat(status(reading, "summit")).isEqualTo(MeetingStatus.CANCELLED);
        assertThat(margin(reading, "met")).isPositive();
        assertThat(margin(reading, "summit")).isGreaterThan(margin(reading, "prices"));
        assertThat(margin(reading, "prices")).isNegative();
    }

    @Test
    void aDateBelongsToTheMeetingThatItDates() {
        MeetingReading reading =
                NETWORK.read(List.of(ENCODER.readForMeetings(passage()))).get(0);
        int met = piece(reading, "met");
        int summit = piece(reading, "summit");

        assertThat(reading.arc(MeetingArc.WHEN, met, piece(reading, "March")))
                .isGreaterThan(reading.arc(MeetingArc.WHEN, summit, piece(reading, "March")));
        assertThat(reading.arc(MeetingArc.WHERE, met, piece(reading, "Abeche"))).isPositive();
        assertThat(reading.arc(MeetingArc.MEETS, met, piece(reading, "Chad"))).isPositive();
    }

    @Test
    void wordsThatAnswerAreScoredByWhatTheAnswerComesToAndBelongToTheDemand() {
        MeetingReading reading =
                NETWORK.read(List.of(ENCODER.readForMeetings(passage()))).get(0);
        int turned = piece(reading, "turned");

        assertThat(best(reading.answers(turned))).isEqualTo(REJECTED);
        assertThat(best(reading.answers(piece(reading, "Cotton")))).isZero();
        assertThat(reading.arc(MeetingArc.ANSWERS, turned, piece(reading, "asked")))
                .isPositive();
    }

    @Test
    void wordsThatAskHaveWhatIsAskedAndWhoAsksWhom() {
        MeetingReading reading =
                NETWORK.read(List.of(ENCODER.readForMeetings(passage()))).get(0);
        int asked = piece(reading, "asked");

        assertThat(best(reading.asks(asked))).isOne();
        assertThat(best(reading.asks(piece(reading, "prices")))).isZero();
        assertThat(reading.arc(MeetingArc.ASKED, asked, piece(reading, "release")))
                .isPositive();
        assertThat(reading.arc(MeetingArc.ASKED, asked, piece(reading, "Cotton")))
                .isNegative();
    }

    @Test
    void aReadingWithoutStatesIsRefused() {
        Reading plain = ENCODER.read(passage());

        assertThatIllegalArgumentException().isThrownBy(() -> NETWORK.read(List.of(plain)));
    }

    private static Passage passage() {
        List<Span> sentences = SENTENCES.stream().map(MeetingNetworkTest::span).toList();
        return ENCODER.passages(TEXT, sentences, List.of(span("Chad"), span("Sudan")))
                .get(0);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static int piece(MeetingReading reading, String word) {
        return reading.pieceEndingAfter(TEXT.indexOf(word));
    }

    /** The likeliest status of a meeting that a word tells of. */
    private static MeetingStatus status(MeetingReading reading, String word) {
        float[] scores = reading.tells(piece(reading, word));
        return reading.statuses().get(best(Arrays.copyOfRange(scores, 1, scores.length)));
    }

    /** By how much it is likelier that a word tells of a meeting of that status than of none. */
    private static float margin(MeetingReading reading, String word) {
        float[] scores = reading.tells(piece(reading, word));
        return scores[1 + reading.statuses().indexOf(status(reading, word))] - scores[0];
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
