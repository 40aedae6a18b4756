package org.detente.coding.affairs.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.detente.coding.PlainArticle;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.place.NamedPlaces;
import org.detente.encoder.Encoder;
import org.detente.encoder.meeting.MeetingArc;
import org.detente.encoder.meeting.MeetingNetwork;
import org.detente.encoder.meeting.MeetingReading;
import org.detente.model.Actor;
import org.detente.model.Article;
import org.detente.model.Mention;
import org.detente.model.Span;
import org.detente.text.Sentence;
import org.detente.text.TextAnalyzer;
import org.detente.text.TextStructure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LinkedTextTest {
    private static final String TEXT =
            "NDJAMENA, March 6 - Chad will receive a delegation from Khartoum on Monday. Idrissa Mallouk, the president, is to"
                    + " sit down with Sudan's foreign minister in Abeche. The two have not met since May. Mr Mallouk had asked for two drivers back."
                    + " Cotton prices fell by a tenth.";
    private static final Encoder ENCODER = Encoder.load();

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    @Test
    void aNameThatNoListKnowsMeansWhomItsTextTells() {
        CodedText text = text(
                mention("NDJAMENA", "TCD"),
                mention("Chad", "TCD"),
                mention("Khartoum", "SDN"),
                mention("Sudan's foreign minister", "SDN"));

        List<Mention> linked = LinkedText.of(text, parts(text)).text().mentions().stream()
                .filter(mention -> mention.basis() == Mention.Basis.MODEL)
                .toList();

        assertThat(linked)
                .extracting(Mention::text, mention -> mention.actor().code())
                .contains(tuple("Mr Mallouk", "TCD"));
        assertThat(linked)
                .extracting(Mention::text)
                .noneMatch(words -> words.contains("Cotton") || words.equals("ouk"));
    }

    @Test
    void whereNobodyIsKnownNobodyIsLinked() {
        assertThat(LinkedText.of(text(), parts(text())).text().mentions()).isEmpty();
    }

    @Test
    void whatIsKnownStays() {
        CodedText text = text(mention("Sudan", "SDN"));

        assertThat(LinkedText.of(text, parts(text)).text().mentions())
                .containsAll(text.mentions())
                .isSortedAccordingTo((one, other) -> one.span().compareTo(other.span()));
    }

    @Test
    void whoMeetsIsLikelierToTakePartThanWhoIsOnlyNamed() {
        CodedText text =
                text(mention("Chad", "TCD"), mention("Sudan's foreign minister", "SDN"), mention("Cotton", "BEN"));
        LinkedPart part = LinkedText.of(text, parts(text)).parts().get(0);
        int sits = part.reading().pieceEndingAfter(TEXT.indexOf("sit down"));

        assertThat(part.odds(MeetingArc.SIDE, sits, "TCD")).isPositive();
        assertThat(part.odds(MeetingArc.SIDE, sits, "SDN")).isPositive();
        assertThat(part.odds(MeetingArc.SIDE, sits, "BEN")).isNegative();
        assertThat(part.odds(MeetingArc.SIDE, sits, "FRA")).isEqualTo(LinkedPart.NOBODY);
    }

    private static List<MeetingReading> parts(CodedText text) {
        List<Span> sentences =
                text.structure().sentences().stream().map(Sentence::span).toList();
        List<Span> known = text.mentions().stream().map(Mention::span).toList();
        return MeetingNetwork.of(ENCODER)
                .orElseThrow()
                .read(ENCODER.passages(TEXT, sentences, known).stream()
                        .map(ENCODER::readForMeetings)
                        .toList());
    }

    private static Mention mention(String words, String code) {
        int start = TEXT.indexOf(words);
        return new Mention("a", new Span(start, start + words.length()), words, Actor.of(code), Mention.Basis.NAME);
    }

    private static CodedText text(Mention... mentions) {
        Article article = PlainArticle.of(TEXT);
        TextStructure structure = TextAnalyzer.analyze(TEXT);
        return new CodedText(
                article,
                structure,
                Stream.of(mentions).toList(),
                List.of(),
                List.of(),
                List.of(),
                new NamedPlaces(article, structure));
    }
}
